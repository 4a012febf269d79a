package clinic.afterglow.integration.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.integration.IntegrationStatus;
import clinic.afterglow.integration.IntegrationSummary;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;

/** The integration of one session: how it stands, and what is written once it is opened. */
class IntegrationRow extends Details {

  private final IntegrationSummary summary;
  private final IntegrationReader reader;
  private final Runnable signed;

  IntegrationRow(IntegrationSummary summary, IntegrationReader reader, Runnable signed) {
    this.summary = summary;
    this.reader = reader;
    this.signed = signed;
    var session = new Span(t("integration.ofDose", reader.chart().dateTime(summary.doseEndedAt())));
    session.addClassName("note-kind");
    var heading =
        new Span(
            session,
            new Span(
                t(
                    "integration.window",
                    reader.chart().dateTime(summary.window().from()),
                    reader.chart().dateTime(summary.window().until()))),
            DueBadge.of(summary, reader.chart().clock().instant()));
    heading.addClassName("note-heading");
    setSummary(heading);
    addOpenedChangeListener(event -> {
      if (event.isOpened() && getContent().findAny().isEmpty()) {
        read();
      }
    });
  }

  private void read() {
    var details = reader.integrations().details(summary.id());
    var written =
        details.summary().status() == IntegrationStatus.COMPLETED || !reader.chart().treats();
    add(
        written
            ? new IntegrationFacts(details, reader)
            : new IntegrationEditor(details, reader, signed));
  }
}
