// Signing in (authorization code with PKCE, RFC 7636) and trying what can be read. The pages are whole without it.
"use strict";

const TOKEN = "verkosto.token";
const ATTEMPT = "verkosto.attempt";
const signInArea = document.getElementById("sign-in");

const settings = fetch("/docs/sign-in.json").then((answer) => answer.json());
const endpoints = () =>
  settings
    .then(({ provider }) => fetch(`${provider}/.well-known/openid-configuration`))
    .then((answer) => answer.json());
const returnAddress = () => `${location.origin}/docs/signed-in`;

function encoded(bytes) {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

function claims(token) {
  const part = token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
  const bytes = Uint8Array.from(atob(part), (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}

// Kept for this tab only, and only as long as it holds.
function currentToken() {
  const token = sessionStorage.getItem(TOKEN);
  if (token !== null && claims(token).exp * 1000 > Date.now()) {
    return token;
  }
  sessionStorage.removeItem(TOKEN);
  return null;
}

async function signIn() {
  const { authorization_endpoint } = await endpoints();
  const { client } = await settings;
  const verifier = encoded(crypto.getRandomValues(new Uint8Array(48)));
  const state = encoded(crypto.getRandomValues(new Uint8Array(16)));
  const challenge = encoded(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier)));
  sessionStorage.setItem(ATTEMPT, JSON.stringify({ verifier, state, page: location.href }));
  location.assign(
    `${authorization_endpoint}?${new URLSearchParams({
      response_type: "code",
      client_id: client,
      redirect_uri: returnAddress(),
      scope: "openid",
      state,
      code_challenge: challenge,
      code_challenge_method: "S256",
    })}`,
  );
}

async function finishSignIn() {
  const query = new URLSearchParams(location.search);
  const attempt = JSON.parse(sessionStorage.getItem(ATTEMPT) ?? "{}");
  sessionStorage.removeItem(ATTEMPT);
  if (query.has("error")) {
    throw new Error(query.get("error_description") ?? query.get("error"));
  }
  if (!query.has("code") || attempt.state === undefined || query.get("state") !== attempt.state) {
    throw new Error("this sign-in was not begun here");
  }
  const { token_endpoint } = await endpoints();
  const { client } = await settings;
  const answer = await fetch(token_endpoint, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: client,
      redirect_uri: returnAddress(),
      code: query.get("code"),
      code_verifier: attempt.verifier,
    }),
  });
  const tokens = await answer.json();
  if (!answer.ok) {
    throw new Error(tokens.error_description ?? tokens.error);
  }
  sessionStorage.setItem(TOKEN, tokens.access_token);
  location.replace(attempt.page);
}

function showWho() {
  const token = currentToken();
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = token === null ? "Sign in" : "Sign out";
  button.addEventListener("click", () => {
    if (token === null) {
      signIn().catch(() => button.replaceChildren("The OpenID provider cannot be reached"));
    } else {
      sessionStorage.removeItem(TOKEN);
      location.reload();
    }
  });
  const who = token === null ? "" : `Signed in as ${claims(token).preferred_username ?? claims(token).sub} `;
  signInArea.replaceChildren(who, button);
  signInArea.hidden = false;
}

async function tryIt(form) {
  const query = new URLSearchParams();
  let path = form.dataset.path;
  for (const input of form.querySelectorAll("input")) {
    if (input.dataset.place === "path") {
      path = path.replace(`{${input.name}}`, encodeURIComponent(input.value));
    } else if (input.value !== "") {
      query.append(input.name, input.value);
    }
  }
  const token = currentToken();
  const address = query.size === 0 ? path : `${path}?${query}`;
  const answer = await fetch(address, {
    headers: { Accept: "application/json, */*;q=0.5", ...(token === null ? {} : { Authorization: `Bearer ${token}` }) },
  });
  const text = await answer.text();
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  const isJson = (answer.headers.get("Content-Type") ?? "").includes("json");
  return `GET ${address}\n\n${answer.status}\n${headers}\n\n${isJson ? JSON.stringify(JSON.parse(text), null, 2) : text}`;
}

for (const form of document.querySelectorAll("form.try")) {
  const output = form.querySelector("pre");
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    output.hidden = false;
    output.textContent = "…";
    tryIt(form).then(
      (text) => (output.textContent = text),
      () => (output.textContent = "The gateway cannot be reached."),
    );
  });
}

const signingIn = document.getElementById("signing-in");
if (signingIn !== null) {
  signingIn.textContent = "One moment…";
  finishSignIn().catch((fault) => (signingIn.textContent = `Not signed in: ${fault.message}.`));
}
showWho();
