package example;

import org.springframework.stereotype.Component;

/** Stands for your users, their passwords and their authenticator apps. Don't keep this. */
@Component
class StandInForYourUsers {
  boolean isPassword(String name, String password) {
    return name.equals("ada@example.org") && password.equals("correct horse");
  }

  boolean areDigits(String name, String digits) {
    return name.equals("ada@example.org") && digits.equals("123456");
  }
}
