package example;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/** The service that holds the backup codes. It waits at most 10 seconds for an answer. */
@Component
class BackupCodesService {
  private final RestClient client;

  BackupCodesService(
      @Value("${SERVICE_URL:http://127.0.0.1:8787}") String url,
      @Value("${SERVICE_KEY}") String key) {
    // By default, Java's client asks for HTTP/2 first, which the service doesn't speak.
    var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    var requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(Duration.ofSeconds(10));
    client =
        RestClient.builder()
            .requestFactory(requests)
            .baseUrl(url)
            .defaultHeaders(headers -> headers.setBearerAuth(key))
            .defaultStatusHandler(status -> true, (request, answer) -> {})
            .build();
  }

  /** A message, with its senders. The service takes the sender that the message needs. */
  record Envelope(
      @Nullable Session session, @Nullable PendingSignIn pendingSignIn, JsonNode message) {}

  /** A signed-in person. {@code steppedUp} is "factor", "code" or false. */
  @JsonInclude(Include.NON_NULL)
  record Session(String account, String id, Object steppedUp, @Nullable String codeSet) {}

  /** A person whose password was right. {@code purpose} is "sign-in" or "step-up". */
  @JsonInclude(Include.NON_NULL)
  record PendingSignIn(String account, String id, @Nullable String device, String purpose) {}

  /**
   * Returns the service's answer, whatever its status.
   *
   * @throws RestClientException if there is none, or only a part of it
   */
  ResponseEntity<byte[]> send(String message, Envelope envelope) {
    return post(envelope, "/v1/messages/{message}", message);
  }

  /** Tells the service that a holder has signed in with another second factor. */
  void signedInOtherwise(PendingSignIn signIn) {
    var device = signIn.device() == null ? Map.of() : Map.of("device", signIn.device());
    try {
      post(device, "/v1/accounts/{account}/signed-in-otherwise", signIn.account());
    } catch (RestClientException away) {
      // The person is signed in all the same. Only waits after wrong codes go on.
    }
  }

  private ResponseEntity<byte[]> post(Object body, String path, String name) {
    return client
        .post()
        .uri(path, name)
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .retrieve()
        .toEntity(byte[].class);
  }
}
