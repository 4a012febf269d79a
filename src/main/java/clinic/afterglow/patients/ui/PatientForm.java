package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.patients.DateOfBirthRefused;
import clinic.afterglow.patients.NewPatient;
import clinic.afterglow.patients.SexAtBirth;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.validator.EmailValidator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who a patient is and how to reach them; says beside each field what it expects. */
class PatientForm extends Composite<FormLayout> {

  private static final String PHONE = "[+()0-9 ./-]{7,40}";

  private final Binder<Void> binder = new Binder<>();
  final TextField givenName = new TextField(t("patients.givenName"));
  final TextField familyName = new TextField(t("patients.familyName"));
  final TextField preferredName = new TextField(t("patients.preferredName"));
  final TextField pronouns = new TextField(t("patients.pronouns"));
  final DatePicker dateOfBirth = new DatePicker(t("patients.dateOfBirth"));
  final Select<SexAtBirth> sexAtBirth = new Select<>();
  final TextField phone = new TextField(t("patients.phone"));
  final EmailField email = new EmailField(t("patients.email"));
  final TextArea address = new TextArea(t("patients.address"));
  final Select<SiteDetails> site = new Select<>();

  PatientForm(List<SiteDetails> sites, Clock clock) {
    sexAtBirth.setLabel(t("patients.sexAtBirth"));
    sexAtBirth.setItems(SexAtBirth.values());
    sexAtBirth.setItemLabelGenerator(sex -> label(sex));
    site.setLabel(t("patients.site"));
    site.setItems(sites);
    site.setItemLabelGenerator(SiteDetails::name);
    sites.stream().findFirst().ifPresent(site::setValue);
    givenName.setMaxLength(100);
    familyName.setMaxLength(100);
    preferredName.setMaxLength(100);
    pronouns.setMaxLength(40);
    email.setMaxLength(200);
    address.setMaxLength(500);
    require(givenName)
        .withValidator(name -> !name.isBlank(), t("patients.required"))
        .bind(_ -> "", (_, _) -> {});
    require(familyName)
        .withValidator(name -> !name.isBlank(), t("patients.required"))
        .bind(_ -> "", (_, _) -> {});
    require(dateOfBirth)
        .withValidator(day -> !day.isAfter(today(clock)), t("patients.dateOfBirth.future"))
        .withValidator(
            day -> !day.isBefore(DateOfBirthRefused.EARLIEST),
            t("patients.dateOfBirth.early", Times.birthDate(DateOfBirthRefused.EARLIEST)))
        .bind(_ -> dateOfBirth.getValue(), (_, _) -> {});
    require(sexAtBirth).bind(_ -> sexAtBirth.getValue(), (_, _) -> {});
    require(site).bind(_ -> site.getValue(), (_, _) -> {});
    binder
        .forField(phone)
        .withValidator(p -> p.isBlank() || p.matches(PHONE), t("patients.phone.wrong"))
        .bind(_ -> "", (_, _) -> {});
    binder
        .forField(email)
        .withValidator(new EmailValidator(t("patients.email.wrong"), true))
        .bind(_ -> "", (_, _) -> {});
    getContent()
        .add(
            givenName,
            familyName,
            preferredName,
            pronouns,
            dateOfBirth,
            sexAtBirth,
            phone,
            email,
            address,
            site);
    getContent().setColspan(address, 2);
    givenName.focus();
  }

  private LocalDate today(Clock clock) {
    return LocalDate.now(
        site.getOptionalValue().map(SiteDetails::zone).map(clock::withZone).orElse(clock));
  }

  Optional<NewPatient> value() {
    return binder.validate().isOk() ? Optional.of(typed()) : Optional.empty();
  }

  private NewPatient typed() {
    return new NewPatient(
        givenName.getValue(),
        familyName.getValue(),
        preferredName.getValue(),
        pronouns.getValue(),
        dateOfBirth.getValue(),
        sexAtBirth.getValue(),
        phone.getValue(),
        email.getValue(),
        address.isEmpty() ? null : address.getValue().strip(),
        site.getValue().id());
  }

  private <T> Binder.BindingBuilder<Void, T> require(HasValue<?, T> field) {
    return binder.forField(field).asRequired(t("patients.required"));
  }
}
