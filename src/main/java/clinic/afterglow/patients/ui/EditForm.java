package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.patients.ChangedMeanwhile;
import clinic.afterglow.patients.NewPatient;
import clinic.afterglow.patients.PatientChange;
import clinic.afterglow.patients.PatientDetails;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Demographics as they are on record, to be changed. When somebody else was faster, their values
 * are told, fields that were not touched here take them, and what was typed stays for a second
 * save.
 */
class EditForm extends Composite<Div> {

  private final PatientForm form;
  private final Div theirs = new Div();
  private final List<Kept<?>> fields;
  private PatientDetails before;

  EditForm(PatientDetails now, List<SiteDetails> sites, Clock clock) {
    this.before = now;
    this.form = new PatientForm(sites, clock);
    this.fields =
        List.of(
            new Kept<>(form.givenName, "patients.givenName", PatientDetails::givenName),
            new Kept<>(form.familyName, "patients.familyName", PatientDetails::familyName),
            new Kept<>(form.preferredName, "patients.preferredName", PatientDetails::preferredName),
            new Kept<>(form.pronouns, "patients.pronouns", PatientDetails::pronouns),
            new Kept<>(form.dateOfBirth, "patients.dateOfBirth", PatientDetails::dateOfBirth),
            new Kept<>(form.sexAtBirth, "patients.sexAtBirth", PatientDetails::sexAtBirth),
            new Kept<>(form.phone, "patients.phone", PatientDetails::phone),
            new Kept<>(form.email, "patients.email", PatientDetails::email),
            new Kept<>(form.address, "patients.address", details -> details.address().orElse("")),
            new Kept<>(form.site, "patients.site", details -> site(sites, details)));
    fields.forEach(field -> field.show(now));
    getContent().add(theirs, form);
  }

  Optional<NewPatient> value() {
    return form.value();
  }

  void save(Patients patients, NewPatient wanted) {
    try {
      patients.update(before.id(), change(wanted), before.version());
    } catch (ChangedMeanwhile fact) {
      takeIn(patients.details(before.id()));
      throw fact;
    }
  }

  private void takeIn(PatientDetails now) {
    var list = new UnorderedList();
    fields.stream()
        .flatMap(field -> field.takeIn(before, now).stream())
        .forEach(words -> list.add(new ListItem(words)));
    theirs.removeAll();
    theirs.add(new Paragraph(t("patients.theirs")), list);
    before = now;
  }

  private static SiteDetails site(List<SiteDetails> sites, PatientDetails details) {
    return sites.stream().filter(s -> s.id().equals(details.site())).findFirst().orElseThrow();
  }

  private static PatientChange change(NewPatient p) {
    return new PatientChange(
        p.givenName(),
        p.familyName(),
        p.preferredName(),
        p.pronouns(),
        p.dateOfBirth(),
        p.sexAtBirth(),
        p.phone(),
        p.email(),
        p.address(),
        p.site());
  }

  private record Kept<T>(HasValue<?, T> field, String name, Function<PatientDetails, T> of) {

    void show(PatientDetails details) {
      field.setValue(of.apply(details));
    }

    /** Their value in words, if they changed it; an untouched field takes it. */
    Optional<String> takeIn(PatientDetails before, PatientDetails now) {
      T theirs = of.apply(now);
      if (theirs.equals(of.apply(before))) {
        return Optional.empty();
      }
      if (of.apply(before).equals(field.getValue())) {
        field.setValue(theirs);
      }
      return Optional.of(t(name) + ": " + words(theirs));
    }

    private static String words(Object value) {
      return switch (value) {
        case LocalDate day -> Times.birthDate(day);
        case Enum<?> choice -> label(choice);
        case SiteDetails site -> site.name();
        default -> value.toString();
      };
    }
  }
}
