package clinic.afterglow.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Signing in, through the filters that every request passes. */
@ClinicTest
class SignInTests {

  private @Autowired Acting acting;
  private @Autowired Accounts accounts;
  private @Autowired AuthenticationProvider signIn;
  private @Autowired StaffMembers members;
  private @Autowired PasswordEncoder passwords;
  private @Autowired Clock clock;

  private @Autowired WebApplicationContext context;
  private MockMvc door;
  private MockHttpSession session = new MockHttpSession();

  @BeforeEach
  void standAtTheDoor() {
    door = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @Test
  void givesTheSessionAnotherIdAtSignIn() throws Exception {
    var before = session.getId();

    assertThat(type(acting.member(Role.NURSE), Acting.PASSWORD)).isEqualTo("/");
    assertThat(session.getId()).isNotEqualTo(before);
    assertThat(open("/patients").getStatus()).isEqualTo(200);
  }

  @Test
  void answersAnUnknownNameAndAWrongPasswordAlike() throws Exception {
    var name = acting.member(Role.NURSE);

    assertThat(type("nobody-of-this-name", "a wrong password")).isEqualTo("/login?error");
    assertThat(type(name, "a wrong password")).isEqualTo("/login?error");
    assertThat(type(name, Acting.PASSWORD)).isEqualTo("/");
  }

  @Test
  void takesAsLongForAnUnknownNameOrAClosedAccountAsForAWrongPassword() {
    var name = acting.member(Role.NURSE);
    var closed = acting.open("closed-for-good", Role.NURSE);
    acting.as(Role.ADMINISTRATOR, () -> accounts.close(closed));
    var counting = new CountingEncoder(passwords);
    var own = new SignIn(members, counting, new PasswordTries(clock));

    for (var tried : List.of(name, "nobody-at-all", "closed-for-good")) {
      counting.asked().set(0);
      assertThatThrownBy(() -> own.authenticate(asked(tried, "a wrong password")))
          .isInstanceOf(AuthenticationException.class);
      assertThat(counting.asked().get()).as(tried).isEqualTo(1);
    }
  }

  @Test
  void makesWhoeverGuessesWaitEvenWithTheRightPassword() throws Exception {
    acting.open("often-guessed", Role.NURSE);
    for (int guess = 0; guess < PasswordTries.IN_A_ROW; guess++) {
      assertThat(type("often-guessed", "guess number " + guess)).isEqualTo("/login?error");
    }
    assertThat(type("often-guessed", Acting.PASSWORD)).isEqualTo("/login?error");
  }

  @Test
  void looksAtEveryCharacterOfALongPassword() {
    var password = "correct horse battery staple ".repeat(3) + "end";
    acting.as(
        Role.ADMINISTRATOR,
        () ->
            accounts.open(
                new NewAccount("long-password", "Test long", password, Set.of(Role.NURSE))));

    assertThat(password).hasSizeGreaterThan(72);
    refused("long-password", password.substring(0, 72));
    refused("long-password", password.replace("end", "eng"));
    assertThat(signIn.authenticate(asked("long-password", password)).isAuthenticated()).isTrue();
  }

  @Test
  void endsWhatSomebodyHasOpenWhenTheirAccountIsClosed() throws Exception {
    var leaver = acting.open("leaves-today", Role.NURSE);
    signInAs("leaves-today");

    acting.as(Role.ADMINISTRATOR, () -> accounts.close(leaver));

    assertThat(open("/patients").getRedirectedUrl()).endsWith("/login");
  }

  @Test
  void endsWhatSomebodyHasOpenWhenTheirRolesChange() throws Exception {
    var mover = acting.open("changes-roles", Role.NURSE);
    signInAs("changes-roles");

    acting.as(Role.ADMINISTRATOR, () -> accounts.assign(mover, Set.of(Role.FRONT_DESK)));

    assertThat(open("/patients").getRedirectedUrl()).endsWith("/login");
  }

  @Test
  void endsWhatSomebodyHasOpenWhenTheirPasswordIsSetAnew() throws Exception {
    var forgetful = acting.open("lost-password", Role.NURSE);
    signInAs("lost-password");

    acting.as(Role.ADMINISTRATOR, () -> accounts.resetPassword(forgetful, "another horse battery"));

    assertThat(open("/patients").getRedirectedUrl()).endsWith("/login");
  }

  private void signInAs(String name) throws Exception {
    assertThat(type(name, Acting.PASSWORD)).isEqualTo("/");
    assertThat(open("/patients").getStatus()).isEqualTo(200);
  }

  private void refused(String name, String password) {
    assertThatThrownBy(() -> signIn.authenticate(asked(name, password)))
        .isInstanceOf(AuthenticationException.class);
  }

  private static UsernamePasswordAuthenticationToken asked(String name, String password) {
    return UsernamePasswordAuthenticationToken.unauthenticated(name, password);
  }

  /** Where the browser is sent to. */
  private String type(String name, String password) throws Exception {
    var form =
        post("/login")
            .session(session)
            .with(csrf())
            .param("username", name)
            .param("password", password);
    var answer = door.perform(form).andReturn();
    session = (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession());
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  private MockHttpServletResponse open(String path) throws Exception {
    return door.perform(get(path).session(session)).andReturn().getResponse();
  }

  /** Counts what a guess costs, in hashes and not in time. */
  private record CountingEncoder(PasswordEncoder encoder, AtomicInteger asked)
      implements PasswordEncoder {

    CountingEncoder(PasswordEncoder encoder) {
      this(encoder, new AtomicInteger());
    }

    @Override
    public String encode(CharSequence password) {
      return encoder.encode(password);
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
      asked.incrementAndGet();
      return encoder.matches(password, hash);
    }
  }
}
