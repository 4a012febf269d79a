package clinic.afterglow.integration;

import static java.util.stream.Collectors.groupingBy;

import clinic.afterglow.patients.PatientId;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts practices and what became of them together, from signed integrations only. */
@Component
class PracticeTrails {

  /** More than any patient takes on; the notes have them all. */
  private static final int MOST = 200;

  private final IntegrationRepository integrations;

  PracticeTrails(IntegrationRepository integrations) {
    this.integrations = integrations;
  }

  /** Newest first, in two statements. */
  List<PracticeTrail> of(PatientId patient) {
    var followed =
        integrations.followUps(patient).stream().collect(groupingBy(f -> f.followUp().practice()));
    return integrations.practices(patient, Limit.of(MOST)).stream()
        .map(agreed ->
            new PracticeTrail(
                agreed.practice(),
                agreed.at(),
                followed.getOrDefault(agreed.practice().id(), List.of()).stream()
                    .map(PracticeTrails::step)
                    .toList()))
        .toList();
  }

  private static PracticeTrail.Step step(FollowedPractice followed) {
    return new PracticeTrail.Step(
        followed.at(), followed.followUp().outcome(), followed.followUp().remark());
  }
}
