package example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import example.BackupCodesService.Envelope;
import example.SignIns.SignIn;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passes the elements' messages to the service, and says who sends them. Before a message comes
 * here, Spring Security has checked its CSRF token.
 */
@RestController
@RequestMapping("/backup-codes")
class BackupCodesRelay {
  private static final int BODY_MAX = 18 * 1024;

  private final BackupCodesService service;
  private final SignIns signIns;
  private final JsonMapper json;

  BackupCodesRelay(BackupCodesService service, SignIns signIns, JsonMapper json) {
    this.service = service;
    this.signIns = signIns;
    this.json = json;
  }

  @GetMapping("/status")
  ResponseEntity<byte[]> status() {
    return pass("status", json.createObjectNode());
  }

  @PostMapping(
      path = "/{name:status|enrol|confirm|check|revoke|challenge|redeem|explain}",
      consumes = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> message(@PathVariable String name, InputStream request)
      throws IOException {
    byte[] body = request.readNBytes(BODY_MAX + 1);
    if (body.length > BODY_MAX) return refusal(CONTENT_TOO_LARGE, "too_large");
    JsonNode message;
    try {
      message = json.readTree(body);
    } catch (JacksonException malformed) {
      return refusal(BAD_REQUEST, "not_json");
    }
    return pass(name, message);
  }

  private ResponseEntity<byte[]> pass(String name, JsonNode message) {
    SignIn signIn = signIns.present();
    var pending = signIn == null ? null : signIn.pending;
    ResponseEntity<byte[]> answer;
    try {
      answer = service.send(name, new Envelope(signIns.session(), pending, message));
    } catch (RestClientException away) {
      return refusal(SERVICE_UNAVAILABLE, "unavailable");
    }
    if (name.equals("redeem") && signIn != null && answer.getStatusCode() == OK) {
      String set = json.readTree(answer.getBody()).required("set").asString();
      signIns.finish(signIn, SignIns.BY_CODE, set);
    }
    String retryAfter = answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
    return answer(answer.getStatusCode(), retryAfter, answer.getBody());
  }

  private static ResponseEntity<byte[]> refusal(HttpStatus status, String error) {
    return answer(status, null, "{\"error\":\"%s\"}".formatted(error).getBytes(UTF_8));
  }

  private static ResponseEntity<byte[]> answer(
      HttpStatusCode status, @Nullable String retryAfter, byte @Nullable [] body) {
    var answer = ResponseEntity.status(status).contentType(APPLICATION_JSON);
    answer.cacheControl(CacheControl.noStore());
    if (retryAfter != null) answer.header(HttpHeaders.RETRY_AFTER, retryAfter);
    return answer.body(body);
  }
}
