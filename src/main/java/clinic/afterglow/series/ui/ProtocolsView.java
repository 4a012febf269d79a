package clinic.afterglow.series.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.series.ProtocolTemplates;
import clinic.afterglow.series.TemplateDetails;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The protocols that the clinic gives: read by all who treat or book, edited by a director. */
@Route("protocols")
@Menu(title = "series.protocols", order = 82, icon = "vaadin:list-ol")
@RolesAllowed({Roles.FRONT_DESK, Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR})
class ProtocolsView extends Main implements HasDynamicTitle {

  private final ProtocolTemplates templates;
  private final Accounts accounts;
  private final Sites sites;
  private final boolean mayEdit;
  private final Grid<TemplateDetails> list = new Grid<>();
  private final Panel open = new Panel(t("series.protocol"));

  ProtocolsView(ProtocolTemplates templates, Accounts accounts, Sites sites, CurrentUser user) {
    this.templates = templates;
    this.accounts = accounts;
    this.sites = sites;
    this.mayEdit = user.is(Role.DIRECTOR);
    columns();
    open.setVisible(false);
    add(new PageHeader(t("series.protocols")).withSubtitle(t("series.protocols.hint")), list, open);
    reload();
  }

  private void columns() {
    list.addColumn(one -> one.content().name())
        .setHeader(t("series.template.name"))
        .setAutoWidth(true);
    list.addColumn(one -> one.protocol().sessions())
        .setHeader(t("series.template.sessions"))
        .setAutoWidth(true);
    list.addColumn(one -> t("series.template.days.of", one.protocol().windowDays()))
        .setHeader(t("series.template.window"))
        .setAutoWidth(true);
    list.addColumn(one -> Times.length(one.content().length()))
        .setHeader(t("series.template.visit"))
        .setAutoWidth(true);
    list.addColumn(TemplateWords::routes).setHeader(t("series.template.routes")).setFlexGrow(2);
    list.addColumn(TemplateDetails::version)
        .setHeader(t("series.template.version"))
        .setAutoWidth(true);
    list.addComponentColumn(ProtocolsView::state).setHeader(t("series.status")).setAutoWidth(true);
    list.setAllRowsVisible(true);
    list.asSingleSelect()
        .addValueChangeListener(change -> show(Optional.ofNullable(change.getValue())));
  }

  private void reload() {
    var before = list.asSingleSelect().getOptionalValue().map(TemplateDetails::code);
    var all = templates.list();
    list.setItems(all);
    all.stream()
        .filter(one -> before.filter(one.code()::equals).isPresent())
        .findFirst()
        .ifPresent(list.asSingleSelect()::setValue);
  }

  private void show(Optional<TemplateDetails> chosen) {
    open.setVisible(chosen.isPresent());
    chosen.ifPresent(one ->
        open.show(
            new TemplatePart(
                templates, one, accounts.names(), sites.zone(), mayEdit, this::reload)));
  }

  private static StatusBadge state(TemplateDetails one) {
    return one.retired()
        ? new StatusBadge(t("series.template.retired"), Tone.NEUTRAL)
        : new StatusBadge(t("series.template.inUse"), Tone.GOOD);
  }

  @Override
  public String getPageTitle() {
    return t("series.protocols");
  }
}
