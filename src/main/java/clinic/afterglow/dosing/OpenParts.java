package clinic.afterglow.dosing;

import static java.util.stream.Collectors.toSet;

import clinic.afterglow.notes.ClinicalNotes;
import clinic.afterglow.notes.SignedPart;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds the sessions in which somebody still has a part to sign. */
@Component
class OpenParts {

  private static final int A_LOOK = 300;
  private static final int A_WORKLIST = 50;

  private final SessionRepository sessions;
  private final ClinicalNotes notes;

  OpenParts(SessionRepository sessions, ClinicalNotes notes) {
    this.sessions = sessions;
    this.notes = notes;
  }

  /** Longest waiting first. */
  List<SessionSummary> of(CurrentUser user) {
    boolean every = user.is(Role.NURSE, Role.PRESCRIBER);
    var over = sessions.unsigned(every, user.id(), Limit.of(A_LOOK));
    var signed =
        Set.copyOf(notes.signedParts(over.stream().map(s -> s.id().value()).collect(toSet())));
    return over.stream()
        .filter(session ->
            mine(session, user)
                .anyMatch(role -> !signed.contains(new SignedPart(session.id().value(), role))))
        .limit(A_WORKLIST)
        .toList();
  }

  /** A therapist signs for the sessions in which they were in the room. */
  private static Stream<Role> mine(SessionSummary session, CurrentUser user) {
    boolean wasThere = user.is(Role.THERAPIST) && user.id().equals(session.therapist());
    return Stream.concat(
        Stream.of(Role.NURSE, Role.PRESCRIBER).filter(user::is),
        Stream.of(Role.THERAPIST).filter(_ -> wasThere));
  }
}
