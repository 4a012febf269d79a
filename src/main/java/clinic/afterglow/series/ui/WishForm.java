package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.series.SeriesWish;
import clinic.afterglow.series.TemplateDetails;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** By which protocol, where, by which route and from when a patient would like a series. */
class WishForm extends Composite<FormLayout> {

  private final PatientId patient;
  private final Binder<Void> binder = new Binder<>();
  private final Select<TemplateDetails> template = new Select<>();
  private final Select<SiteDetails> site = new Select<>();
  private final Select<Route> route = new Select<>();
  private final DatePicker from = new DatePicker(t("series.from"));
  private final WishFields wishes;

  WishForm(
      PatientId patient,
      List<TemplateDetails> templates,
      List<SiteDetails> sites,
      List<AccountSummary> staff,
      LocalDate earliest,
      LocalDate first) {
    this.patient = patient;
    this.wishes = new WishFields(staff);
    template.setLabel(t("series.protocol"));
    template.setItemLabelGenerator(one -> one.content().name());
    template.setItems(templates);
    template.addValueChangeListener(change -> offerRoutes(change.getValue()));
    site.setLabel(t("series.site"));
    site.setItemLabelGenerator(SiteDetails::name);
    site.setItems(sites);
    site.addValueChangeListener(change -> wishes.offerRooms(change.getValue()));
    route.setLabel(t("series.route"));
    route.setItemLabelGenerator(Texts::label);
    from.setMin(earliest);
    from.setValue(first);
    require(template);
    require(site);
    require(route);
    require(from);
    getContent().add(template, route, site, from);
    wishes.fields().forEach(getContent()::add);
    templates.stream().findFirst().ifPresent(template::setValue);
    sites.stream().findFirst().ifPresent(site::setValue);
    template.focus();
  }

  Optional<SeriesWish> value() {
    if (!binder.validate().isOk()) {
      return Optional.empty();
    }
    return wishes
        .value()
        .map(wished ->
            new SeriesWish(
                patient,
                site.getValue().id(),
                route.getValue(),
                template.getValue().code(),
                from.getValue(),
                wished));
  }

  /** The only one of a protocol is chosen at once. */
  private void offerRoutes(TemplateDetails chosen) {
    var before = route.getOptionalValue();
    var routes = chosen.content().routes().stream().sorted().toList();
    route.setItems(routes);
    route.setEnabled(routes.size() > 1);
    template.setHelperText(chosen.content().purpose());
    if (routes.size() == 1) {
      route.setValue(routes.getFirst());
    } else {
      before.filter(routes::contains).ifPresent(route::setValue);
    }
  }

  private <T> void require(HasValue<?, T> field) {
    binder
        .forField(field)
        .asRequired(t("series.required"))
        .bind(_ -> field.getValue(), (_, _) -> {});
  }
}
