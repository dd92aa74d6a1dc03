package fi.verkosto.testkit;

import io.restassured.config.HttpClientConfig.HttpClientFactory;
import io.restassured.config.RestAssuredConfig;
import org.apache.http.client.HttpClient;
import org.apache.http.conn.scheme.PlainSocketFactory;
import org.apache.http.conn.scheme.Scheme;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.params.HttpParams;

/**
 * REST Assured has a client for each request, which sets TLS up and reads its own version out of a jar.
 * These are as new, for a service that has no TLS itself, and share what is the same in each.
 */
@SuppressWarnings("deprecation") // REST Assured takes no others.
final class PlainClients implements HttpClientFactory {

    private static final HttpParams USUAL = new DefaultHttpClient().getParams();
    private static final SchemeRegistry SCHEMES = new SchemeRegistry();

    static {
        SCHEMES.register(new Scheme("http", 80, PlainSocketFactory.getSocketFactory()));
    }

    /** The same configuration with these clients. */
    static RestAssuredConfig in(RestAssuredConfig config) {
        return config.httpClient(config.getHttpClientConfig().httpClientFactory(new PlainClients()));
    }

    @Override
    public HttpClient createHttpClient() {
        return new DefaultHttpClient(new BasicClientConnectionManager(SCHEMES), USUAL.copy());
    }
}
