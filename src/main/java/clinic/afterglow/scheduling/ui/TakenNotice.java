package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Who has the time that was wanted, and what is free near it, one click each. */
class TakenNotice extends Div {

  TakenNotice(
      String words,
      Optional<String> holder,
      SiteDetails site,
      List<PlaceFound> found,
      Consumer<NewAppointment> choose) {
    addClassName("taken-notice");
    add(new Paragraph(words));
    holder.ifPresent(name -> add(new Paragraph(t("scheduling.taken.by", name))));
    if (found.isEmpty()) {
      add(new Paragraph(t("scheduling.taken.nothing")));
      return;
    }
    add(new Paragraph(t("scheduling.taken.free")));
    var choices = new Div();
    choices.addClassName("page-actions");
    found.forEach(
        one -> choices.add(new Button(one.words(site), _ -> choose.accept(one.appointment()))));
    add(choices);
  }

  /** A free place with the name of whom it is with. */
  record PlaceFound(NewAppointment appointment, String clinician) {

    private String words(SiteDetails site) {
      var room =
          site.rooms().stream()
              .filter(one -> one.id().equals(appointment.room()))
              .map(RoomSummary::name)
              .findFirst()
              .orElse("");
      return t(
          "scheduling.taken.place",
          Times.date(appointment.start(), site.zone()),
          Times.clock(appointment.start(), site.zone()),
          room,
          clinician);
    }
  }
}
