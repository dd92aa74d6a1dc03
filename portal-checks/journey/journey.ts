// From a published call to a receipt that was verified, with nothing but the client that was generated.
import {
  ApplicationsApi,
  Configuration,
  ReceiptsApi,
  ResponseError,
  SubmissionsApi,
  type ApplicationBasics,
  type ApplicationBudget,
  type ApplicationContacts,
  type ApplicationPartners,
} from './client/index.js';

declare const process: { env: Record<string, string>; exitCode: number };

type Etagged = { raw: Response };

const { GATEWAY, TOKEN, CALL, CONTENT } = process.env;
const configuration = new Configuration({
  basePath: GATEWAY,
  headers: { Authorization: `Bearer ${TOKEN}`, 'Accept-Language': 'en' },
});
const applications = new ApplicationsApi(configuration);
const submissions = new SubmissionsApi(configuration);
const receipts = new ReceiptsApi(configuration);
const content: {
  basics: ApplicationBasics;
  partners: ApplicationPartners;
  contacts: ApplicationContacts;
  budget: ApplicationBudget;
} = JSON.parse(CONTENT);

function present<T>(value: T | null, name: string): T {
  if (value === null) {
    throw new Error(`An answer without ${name}`);
  }
  return value;
}

async function etag(read: Promise<Etagged>): Promise<string> {
  return present((await read).raw.headers.get('ETag'), 'an ETag');
}

function expect(condition: boolean, words: string): void {
  if (!condition) {
    throw new Error(`Expected: ${words}`);
  }
}

const draft = await applications.startApplication({
  idempotencyKey: crypto.randomUUID(),
  startApplicationRequest: { callId: CALL, strand: 'COORDINATION' },
});
const applicationId = draft.id;

const basics = await applications.saveBasics({
  applicationId,
  ifMatch: await etag(applications.getBasicsRaw({ applicationId })),
  applicationBasics: content.basics,
});
expect(basics.content.title === content.basics.title, 'the title that was saved');
await applications.savePartners({
  applicationId,
  ifMatch: await etag(applications.getPartnersRaw({ applicationId })),
  applicationPartners: content.partners,
});
await applications.saveContacts({
  applicationId,
  ifMatch: await etag(applications.getContactsRaw({ applicationId })),
  applicationContacts: content.contacts,
});
await applications.saveBudget({
  applicationId,
  ifMatch: await etag(applications.getBudgetRaw({ applicationId })),
  applicationBudget: content.budget,
});
await applications.saveAnswers({
  applicationId,
  ifMatch: await etag(applications.getAnswersRaw({ applicationId })),
  requestBody: { supportPlan: 'A visit to each network every spring' },
});

try {
  await applications.saveBasics({ applicationId, ifMatch: '"0"', applicationBasics: { title: 'Too late' } });
  throw new Error('Expected: a refusal');
} catch (refused) {
  if (!(refused instanceof ResponseError)) {
    throw refused;
  }
  expect(refused.response.status === 412, '412 for a version that has moved on');
}

const problems = await applications.listApplicationProblems({ applicationId });
expect(problems.errors.length === 0, `nothing that is missing, but there is ${JSON.stringify(problems)}`);
const submission = await submissions.submitApplication({
  applicationId,
  idempotencyKey: crypto.randomUUID(),
  ifMatch: await etag(applications.getApplicationRaw({ applicationId })),
});
const verification = await receipts.verifyReceipts({
  receiptVerificationRequest: { receipts: [present(submission.receipt, 'a receipt')] },
});
expect(verification.valid, 'a valid receipt');
console.log(`VERIFIED ${submission.caseNumber} version ${submission.number}`);
