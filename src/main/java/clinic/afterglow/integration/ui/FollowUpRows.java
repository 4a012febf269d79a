package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.integration.FollowUp;
import clinic.afterglow.integration.IntegrationDetails;
import clinic.afterglow.ui.Autosave;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;

/** Each earlier practice that goes on, and what became of it. */
class FollowUpRows extends Div {

  private final List<FollowUpRow> rows;

  FollowUpRows(IntegrationDetails details, Autosave<?> autosave) {
    rows =
        details.earlier().stream()
            .map(trail -> new FollowUpRow(trail, before(details, trail.practice().id())))
            .toList();
    rows.forEach(row -> row.saveWith(autosave));
    if (!rows.isEmpty()) {
      add(new H3(t("integration.followUps")));
      rows.forEach(this::add);
    }
  }

  /** Those that were asked about; a practice without an answer is asked again next time. */
  List<FollowUp> value() {
    return rows.stream().flatMap(row -> row.value().stream()).toList();
  }

  private static Optional<FollowUp> before(IntegrationDetails details, java.util.UUID practice) {
    return details.content().followUps().stream()
        .filter(followUp -> followUp.practice().equals(practice))
        .findFirst();
  }
}
