package clinic.afterglow.feeds.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.feeds.CalendarFeeds;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.Notices;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One's own visits in one's own calendar program: an address to follow, and the end of it. */
@Route(MyCalendarView.PATH)
@RolesAllowed({Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER})
class MyCalendarView extends Main implements HasDynamicTitle {

  static final String PATH = "my-calendar";

  private final CalendarFeeds feeds;
  private final Sites sites;
  private final Panel panel = new Panel(t("feeds.address"));

  MyCalendarView(CalendarFeeds feeds, Sites sites) {
    this.feeds = feeds;
    this.sites = sites;
    add(new PageHeader(t("feeds.title")).withSubtitle(t("feeds.hint")), panel);
    show();
  }

  private void show() {
    feeds.madeAt().ifPresentOrElse(this::showMade, this::showNone);
  }

  private void showNone() {
    panel.show(new EmptyState(t("feeds.none"), making("feeds.make")));
  }

  private void showMade(Instant at) {
    panel.show(new Paragraph(t("feeds.made", Times.dateTime(at, sites.zone()))), actions());
  }

  private Div actions() {
    var actions =
        new Div(
            making("feeds.makeOther"),
            new Button(
                t("feeds.revoke"),
                _ -> {
                  feeds.revoke();
                  Notices.done(t("feeds.revoked"));
                  show();
                }));
    actions.addClassName("panel-actions");
    return actions;
  }

  private Button making(String key) {
    return new Button(t(key), _ -> tell(feeds.make()));
  }

  /** It is kept as a hash alone, so it is shown now or never. */
  private void tell(String path) {
    var address = new TextField(t("feeds.once"));
    address.setValue(
        ServletUriComponentsBuilder.fromContextPath(
                VaadinServletRequest.getCurrent().getHttpServletRequest())
            .path(path)
            .toUriString());
    address.setReadOnly(true);
    address.setWidthFull();
    address.setHelperText(t("feeds.once.hint"));
    var copy = new Button(t("feeds.copy"), _ -> copy(address.getValue()));
    copy.addThemeVariants(ButtonVariant.PRIMARY);
    var actions = actions();
    actions.addComponentAsFirst(copy);
    panel.show(address, actions);
    address.focus();
  }

  private static void copy(String address) {
    UI.getCurrent().getPage().executeJs("navigator.clipboard.writeText($0)", address);
  }

  @Override
  public String getPageTitle() {
    return t("feeds.title");
  }
}
