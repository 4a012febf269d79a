package clinic.afterglow.ui.shell;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.ClinicZone;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.PageHeader;
import clinic.afterglow.ui.Refreshing;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The day's work of whoever is signed in, one card per thing that waits. */
@Route("")
@Menu(title = "today.title", order = 0, icon = "vaadin:sun-o")
@RolesAllowed({
  Roles.FRONT_DESK,
  Roles.THERAPIST,
  Roles.NURSE,
  Roles.PRESCRIBER,
  Roles.DIRECTOR,
  Roles.ADMINISTRATOR
})
@Uses(BigDecimalField.class)
@Uses(Button.class)
@Uses(Checkbox.class)
@Uses(ConfirmDialog.class)
@Uses(DatePicker.class)
@Uses(DateTimePicker.class)
@Uses(Dialog.class)
@Uses(EmailField.class)
@Uses(FormLayout.class)
@Uses(Grid.class)
@Uses(HorizontalLayout.class)
@Uses(IntegerField.class)
@Uses(Notification.class)
@Uses(Refreshing.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(TimePicker.class)
class TodayView extends Main implements HasDynamicTitle {

  /** Asked for once more, or come back to: what waits may have changed meanwhile. */
  private static final String AGAIN =
      """
      const again = event => {
        if (!this.isConnected) {
          document.removeEventListener(event.type, again, true);
        } else if (event.type === 'click'
            ? event.target.closest('vaadin-side-nav-item[current]')
            : document.visibilityState === 'visible') {
          this.dispatchEvent(new CustomEvent('again'));
        }
      };
      document.addEventListener('click', again, true);
      document.addEventListener('visibilitychange', again, true);
      """;

  private final AuthenticationContext session;
  private final List<TodayCard> cards;
  private final Clock clock;
  private final ClinicZone zone;

  TodayView(AuthenticationContext session, List<TodayCard> cards, Clock clock, ClinicZone zone) {
    this.session = session;
    this.cards = cards;
    this.clock = clock;
    this.zone = zone;
    addClassName("today-view");
    addAttachListener(_ -> getElement().executeJs(AGAIN));
    getElement().addEventListener("again", _ -> show());
    show();
  }

  private void show() {
    removeAll();
    var today = LocalDate.now(clock.withZone(zone.zone()));
    add(new PageHeader(t("today.title")).withSubtitle(Times.date(today)));
    var grid = new Div();
    grid.addClassName("today-cards");
    cards.stream()
        .filter(card -> session.hasAnyRole(card.roles()))
        .sorted(Comparator.comparingInt(TodayCard::order))
        .map(TodayCard::render)
        .forEach(grid::add);
    add(grid.getComponentCount() == 0 ? new EmptyState(t("today.empty")) : grid);
  }

  @Override
  public String getPageTitle() {
    return t("today.title");
  }
}
