package example;

import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import example.SignIns.SignIn;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of a tiny site. Your own site has better ones. */
@Controller
class Pages {
  private final StandInForYourUsers users;
  private final SignIns signIns;
  private final BackupCodesService service;

  Pages(StandInForYourUsers users, SignIns signIns, BackupCodesService service) {
    this.users = users;
    this.signIns = signIns;
    this.service = service;
  }

  @GetMapping("/")
  String account(Model model, Principal person) {
    model.addAttribute("account", person.getName());
    return "account";
  }

  @GetMapping("/sign-in")
  String signIn() {
    signIns.nameBrowser();
    return "sign-in";
  }

  @PostMapping("/sign-in")
  String signIn(@RequestParam String name, @RequestParam String password, Model model) {
    if (users.isPassword(name, password)) {
      signIns.begin(name);
      return "redirect:/second-step";
    }
    model.addAttribute("problem", "That name and password don't match.");
    return "sign-in";
  }

  @GetMapping("/second-step")
  String secondStep() {
    return signIns.waiting() == null ? "redirect:/sign-in" : "second-step";
  }

  @PostMapping("/second-step")
  String secondStep(@RequestParam String digits, Model model) {
    SignIn signIn = signIns.waiting();
    if (signIn == null) return "redirect:/sign-in";
    if (users.areDigits(signIn.pending.account(), digits)) {
      signIns.finish(signIn, SignIns.BY_APP, null);
      service.signedInOtherwise(signIn.pending);
      return "redirect:/";
    }
    model.addAttribute("problem", "That isn't the right code.");
    return "second-step";
  }

  record Digits(String digits) {}

  @PostMapping("/step-up")
  ResponseEntity<Void> stepUp(@RequestBody Digits typed, Principal person) {
    boolean isRight = users.areDigits(person.getName(), typed.digits);
    if (isRight) signIns.stepUp(SignIns.BY_APP, null);
    return confirmed(isRight);
  }

  record Password(String password) {}

  @PostMapping("/step-up-by-code")
  ResponseEntity<Void> stepUpByCode(@RequestBody Password typed, Principal person) {
    boolean isRight = users.isPassword(person.getName(), typed.password);
    if (isRight) signIns.beginStepUp(person.getName());
    return confirmed(isRight);
  }

  private static ResponseEntity<Void> confirmed(boolean isRight) {
    HttpStatus status = isRight ? NO_CONTENT : FORBIDDEN;
    return ResponseEntity.status(status).build();
  }
}
