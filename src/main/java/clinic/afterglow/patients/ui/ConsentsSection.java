package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.ConsentDetails;
import clinic.afterglow.patients.ConsentStatus;
import clinic.afterglow.patients.Consents;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.ReasonDialog;
import clinic.afterglow.ui.Refilled;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the patient has signed, route by route. */
@org.springframework.stereotype.Component
class ConsentsSection implements ChartSection {

  private final Consents consents;
  private final CurrentUser user;

  ConsentsSection(Consents consents, CurrentUser user) {
    this.consents = consents;
    this.user = user;
  }

  @Override
  public Place place() {
    return Place.of(
        "patients.consents",
        30,
        Roles.FRONT_DESK,
        Roles.THERAPIST,
        Roles.NURSE,
        Roles.PRESCRIBER,
        Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientSummary patient) {
    return new Refilled(content -> show(content, patient.id()));
  }

  private void show(Refilled content, PatientId patient) {
    boolean mayChange = user.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER);
    var all = consents.of(patient);
    content.add(
        all.isEmpty()
            ? new EmptyState(t("patients.consents.none"))
            : grid(all, patient, mayChange, content::again));
    if (mayChange) {
      content.add(
          new Button(
              t("patients.consents.give"),
              _ -> new ConsentDialog(consents, patient, content::again).open()));
    }
  }

  private Grid<ConsentDetails> grid(
      List<ConsentDetails> all, PatientId patient, boolean mayChange, Runnable again) {
    var grid = new Grid<ConsentDetails>();
    grid.addColumn(consent -> label(consent.route())).setHeader(t("patients.consents.route"));
    grid.addComponentColumn(consent ->
            new StatusBadge(
                consent.status(),
                consent.status() == ConsentStatus.VALID ? Tone.GOOD : Tone.CAUTION))
        .setHeader(t("patients.consents.status"));
    grid.addColumn(consent -> Times.date(consent.validUntil()))
        .setHeader(t("patients.consents.until"));
    grid.addComponentColumn(this::version).setHeader(t("patients.consents.textVersion"));
    grid.addColumn(ConsentDetails::signedName).setHeader(t("patients.consents.signedName"));
    grid.addComponentColumn(consent ->
        mayChange && consent.status() == ConsentStatus.VALID
            ? withdraw(consent, patient, again)
            : new Span(consent.withdrawalReason().orElse("")));
    grid.getColumns().forEach(column -> column.setAutoWidth(true));
    grid.setItems(all);
    grid.setAllRowsVisible(true);
    return grid;
  }

  private Component version(ConsentDetails consent) {
    if (!consent.textKept()) {
      return new Span(consent.textVersion());
    }
    var read = new Button(consent.textVersion(), _ -> read(consent));
    read.addThemeVariants(ButtonVariant.TERTIARY);
    read.setAriaLabel(t("patients.consents.read", label(consent.route())));
    return read;
  }

  private void read(ConsentDetails consent) {
    var signed = consents.signedText(consent.id()).orElseThrow();
    var dialog = new Dialog(t("patients.consents.read", label(consent.route())));
    if (!signed.intact()) {
      dialog.add(new StatusBadge(t("patients.consents.altered"), Tone.DANGER));
    }
    dialog.add(new ConsentWords(signed.text()));
    dialog.getFooter().add(new Button(t("action.close"), _ -> dialog.close()));
    dialog.open();
  }

  private Button withdraw(ConsentDetails consent, PatientId patient, Runnable again) {
    var button = new Button(t("patients.consents.withdraw"));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.addClickListener(_ ->
        new ReasonDialog(
                t("patients.consents.withdraw"),
                t("patients.consents.withdraw.why", label(consent.route())),
                t("patients.consents.withdraw"),
                reason -> {
                  consents.withdraw(patient, consent.route(), reason);
                  again.run();
                })
            .open());
    return button;
  }
}
