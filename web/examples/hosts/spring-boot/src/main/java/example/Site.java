package example;

import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * A site on Spring Boot. It needs Java 17 and Maven, and listens on 127.0.0.1.
 *
 * <p>Start: node ../browser/build.js static; SERVICE_KEY=... mvn spring-boot:run
 *
 * <ul>
 *   <li>PORT: 8080 by default
 *   <li>SERVICE_URL: the address of the service, http://127.0.0.1:8787 by default
 *   <li>SERVICE_KEY: the key of this site's tenant
 *   <li>STATIC: the folder that browser/build.js has made, ./static by default
 *   <li>STEP_UP_SECONDS: how long a session stays stepped up, 600 by default
 * </ul>
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
class Site {
  public static void main(String[] arguments) {
    SpringApplication.run(Site.class, arguments);
  }

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; "
          + "style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

  @Bean
  SecurityFilterChain security(HttpSecurity http, SignIns signIns) throws Exception {
    return http
        // In a cookie, the token outlives the change of the session's ID. A browser that has lost
        // the answer to a right code repeats the message with its old cookies and its old token.
        .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/sign-in", "/second-step", "/static/**", "/backup-codes/**")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .exceptionHandling(
            exceptions ->
                exceptions
                    .defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(UNAUTHORIZED), pathPattern("/step-up*"))
                    .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/sign-in"),
                        AnyRequestMatcher.INSTANCE))
        .logout(
            logout ->
                logout
                    .logoutUrl("/sign-out")
                    .addLogoutHandler((request, response, person) -> signIns.forget())
                    .logoutSuccessUrl("/sign-in"))
        .requestCache(RequestCacheConfigurer::disable)
        .headers(
            headers ->
                headers.contentSecurityPolicy(c -> c.policyDirectives(CONTENT_SECURITY_POLICY)))
        .build();
  }
}
