package example;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import example.BackupCodesService.PendingSignIn;
import example.BackupCodesService.Session;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Sign-ins between the password and the second factor, and the sessions that they lead to.
 *
 * <p>A sign-in has a cookie of its own. When a person signs in, Spring Security changes the ID of
 * the session, and the old session cookie is worth nothing. If the answer to a right code gets
 * lost, the browser has only its old cookies, and asks again with them. The sign-in is still known
 * then, and so is the session that it led to.
 *
 * <p>The sign-ins are in this process's memory, as Tomcat's sessions are. If your site runs on
 * several machines, keep them where you keep the sessions.
 */
@Component
class SignIns {
  /** Second factors, as Spring Security's authorities. Each notes when it was given. */
  static final String BY_APP = "FACTOR_AUTHENTICATOR_APP";

  static final String BY_CODE = "FACTOR_BACKUP_CODE";

  /** After the password, and again after the second factor. A repeat may take 5 minutes. */
  private static final Duration LIFETIME = Duration.ofMinutes(10);

  private static final String SESSION_ID = "backup-codes.session";
  private static final String CODE_SET = "backup-codes.set";

  private final StringKeyGenerator random =
      new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);
  private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
  private final SessionAuthenticationStrategy newId = new ChangeSessionIdAuthenticationStrategy();
  private final Cache<String, SignIn> known =
      Caffeine.newBuilder().expireAfterWrite(LIFETIME).maximumSize(100_000).build();

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final String sessionCookie;
  private final Duration stepUp;

  /** Spring passes proxies, which stand for the request that the thread is answering. */
  SignIns(
      HttpServletRequest request,
      HttpServletResponse response,
      @Value("${server.servlet.session.cookie.name}") String sessionCookie,
      @Value("${STEP_UP_SECONDS:600}") int stepUpSeconds) {
    this.request = request;
    this.response = response;
    this.sessionCookie = sessionCookie;
    this.stepUp = Duration.ofSeconds(stepUpSeconds);
  }

  /** A person's attempt to sign in or to step up, after the right password. */
  static final class SignIn {
    final PendingSignIn pending;
    private final String cookie;

    /** The ID of the session that a sign-in has led to, or that a step-up is for. */
    private volatile @Nullable String session;

    private SignIn(PendingSignIn pending, String cookie, @Nullable String session) {
      this.pending = pending;
      this.cookie = cookie;
      this.session = session;
    }

    private boolean isStepUp() {
      return pending.purpose().equals("step-up");
    }
  }

  /** After the right password: ends the session that this browser had, and begins a sign-in. */
  void begin(String account) {
    new SecurityContextLogoutHandler().logout(request, response, null);
    begin(account, "sign-in", null);
  }

  /** After the right password in a session: lets the person step up by a code. */
  void beginStepUp(String account) {
    begin(account, "step-up", request.getSession().getId());
  }

  private void begin(String account, String purpose, @Nullable String session) {
    Cookie device = WebUtils.getCookie(request, "device");
    var id = UUID.randomUUID().toString();
    var pending =
        new PendingSignIn(account, id, device == null ? null : device.getValue(), purpose);
    var signIn = new SignIn(pending, random.generateKey(), session);
    known.put(signIn.cookie, signIn);
    addCookie("sign-in", signIn.cookie, null);
  }

  /** The attempt that this browser is in the middle of, or has finished a short time ago. */
  @Nullable SignIn present() {
    Cookie cookie = WebUtils.getCookie(request, "sign-in");
    SignIn signIn = cookie == null ? null : known.getIfPresent(cookie.getValue());
    if (signIn == null || !signIn.isStepUp()) return signIn;
    HttpSession session = request.getSession(false);
    return session != null && session.getId().equals(signIn.session) ? signIn : null;
  }

  /** The sign-in that still waits for a second factor. */
  @Nullable SignIn waiting() {
    SignIn signIn = present();
    return signIn == null || signIn.session != null ? null : signIn;
  }

  /** When the person signs out: otherwise a repeated message could still be answered. */
  void forget() {
    Cookie cookie = WebUtils.getCookie(request, "sign-in");
    if (cookie != null) known.invalidate(cookie.getValue());
  }

  /** After the right second factor: makes the session, only once for each sign-in. */
  void finish(SignIn signIn, String factor, @Nullable String codeSet) {
    synchronized (signIn) {
      if (signIn.isStepUp()) {
        stepUp(factor, codeSet);
      } else if (signIn.session == null) {
        signIn.session = makeSession(signIn.pending.account(), factor, codeSet);
      } else {
        addCookie(sessionCookie, signIn.session, null);
      }
    }
    known.put(signIn.cookie, signIn);
  }

  private String makeSession(String account, String factor, @Nullable String codeSet) {
    var factors = List.of(FactorGrantedAuthority.fromAuthority(factor));
    var person = UsernamePasswordAuthenticationToken.authenticated(account, null, factors);
    newId.onAuthentication(person, request, response);
    request.getSession().setAttribute(SESSION_ID, UUID.randomUUID().toString());
    store(person, codeSet);
    return request.getSession().getId();
  }

  /** Notes in the session that the person has authenticated again. The last factor counts. */
  void stepUp(String factor, @Nullable String codeSet) {
    var person = (Authentication) request.getUserPrincipal();
    var again =
        person.toBuilder()
            .authorities(
                held -> {
                  held.removeIf(one -> List.of(BY_APP, BY_CODE).contains(one.getAuthority()));
                  held.add(FactorGrantedAuthority.fromAuthority(factor));
                });
    store(again.build(), codeSet);
  }

  private void store(Authentication person, @Nullable String codeSet) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(person);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    if (codeSet != null) request.getSession().setAttribute(CODE_SET, codeSet);
  }

  /** Who is signed in, for the service. */
  @Nullable Session session() {
    if (!(request.getUserPrincipal() instanceof Authentication person)) return null;
    HttpSession session = request.getSession();
    var id = (String) session.getAttribute(SESSION_ID);
    var codeSet = (String) session.getAttribute(CODE_SET);
    Object steppedUp = has(person, BY_APP) ? "factor" : has(person, BY_CODE) ? "code" : false;
    return new Session(person.getName(), id, steppedUp, codeSet);
  }

  /** Whether the person has given a factor within the step-up window. */
  private boolean has(Authentication person, String factor) {
    return AllRequiredFactorsAuthorizationManager.builder()
        .requireFactor(required -> required.authority(factor).validDuration(stepUp))
        .build()
        .authorize(() -> person, null)
        .isGranted();
  }

  /** Makes the name of this browser, which the kit uses to tell its owner from strangers. */
  void nameBrowser() {
    if (WebUtils.getCookie(request, "device") != null) return;
    addCookie("device", random.generateKey(), Duration.ofDays(365));
  }

  private void addCookie(String name, String value, @Nullable Duration maxAge) {
    var cookie = ResponseCookie.from(name, value).path("/").httpOnly(true).sameSite("Lax");
    cookie.secure(request.isSecure());
    if (maxAge != null) cookie.maxAge(maxAge);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }
}
