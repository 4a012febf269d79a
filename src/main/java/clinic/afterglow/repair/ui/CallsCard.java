package clinic.afterglow.repair.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.ui.PatientLinks;
import clinic.afterglow.repair.DayRepairs;
import clinic.afterglow.repair.PatientToTell;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.Panel;
import clinic.afterglow.ui.Times;
import clinic.afterglow.ui.TodayCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;

/** Patients whose visit a repair has moved and whom nobody has called yet; none, no card. */
@org.springframework.stereotype.Component
class CallsCard implements TodayCard {

  private static final int MOST = 10;

  private final DayRepairs repairs;

  CallsCard(DayRepairs repairs) {
    this.repairs = repairs;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.FRONT_DESK);
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public Component render() {
    var calls = repairs.notTold(MOST);
    var panel =
        new Panel(t("repair.calls"))
            .withActions(new RouterLink(t("repair.calls.all"), RepairView.class));
    panel.setVisible(!calls.isEmpty());
    var list = new UnorderedList();
    list.addClassName("plain-list");
    calls.stream().map(CallsCard::row).forEach(list::add);
    panel.show(list);
    return panel;
  }

  private static ListItem row(PatientToTell call) {
    var row =
        new ListItem(
            PatientLinks.link(call.patient(), call.patientName()),
            new Span(call.phone()),
            new Span(t("repair.calls.now", Times.dateTime(call.after(), call.zone()))));
    row.addClassName("visit-row");
    return row;
  }
}
