package clinic.afterglow.audit;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.PasswordDenied;
import clinic.afterglow.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts refusals on record, in transactions of their own: what was refused is rolled back, the
 * refusal is not. Strangers are not recorded; they are sent to the sign-in.
 */
@Component
class RefusalListener {

  static final String ACTION = "Refused";
  private static final int MOST = 1000;

  private final AuditRows rows;
  private final CurrentUser user;
  private final Clock clock;

  RefusalListener(AuditRows rows, CurrentUser user, Clock clock) {
    this.rows = rows;
    this.user = user;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void on(AuthorizationDeniedEvent<?> event) {
    switch (event.getObject()) {
      case MethodInvocation call -> record(name(call), patient(call));
      case HttpServletRequest request ->
          record(request.getMethod() + " " + request.getRequestURI(), Optional.empty());
      default -> record(event.getObject().getClass().getSimpleName(), Optional.empty());
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void on(RouteRefused event) {
    record(event.page(), Optional.empty());
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void on(PasswordDenied event) {
    rows.insert(
        clock.instant(),
        user.id(),
        ACTION,
        Optional.empty(),
        event.account().value(),
        "password for " + event.purpose() + " as " + roles());
  }

  private void record(String what, Optional<PatientId> patient) {
    user.idIfSignedIn().ifPresent(by -> insert(by, what + " as " + roles(), patient));
  }

  private void insert(UserId by, String detail, Optional<PatientId> patient) {
    var text = detail.substring(0, Math.min(MOST, detail.length()));
    rows.insert(clock.instant(), by, ACTION, patient, by.value(), text);
  }

  private static String name(MethodInvocation call) {
    var method = call.getMethod();
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  private static Optional<PatientId> patient(MethodInvocation call) {
    return Arrays.stream(call.getArguments())
        .filter(PatientId.class::isInstance)
        .map(PatientId.class::cast)
        .findFirst();
  }

  private String roles() {
    return Arrays.stream(Role.values())
        .filter(user::is)
        .map(Role::name)
        .collect(Collectors.joining(","));
  }
}
