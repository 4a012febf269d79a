package clinic.afterglow.clinic.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.clinic.VisitsInTheWay;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.StatusBadge;
import clinic.afterglow.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** Rooms and chairs of a site, in use or out of use. */
class RoomList extends Div {

  private final Sites sites;
  private final Runnable afterwards;
  private final Div problem = new Div();

  RoomList(Sites sites, SiteDetails site, Runnable afterwards) {
    this.sites = sites;
    this.afterwards = afterwards;
    if (site.rooms().isEmpty()) {
      add(new EmptyState(t("clinic.rooms.none")));
    }
    var list = new UnorderedList();
    list.addClassName("plain-list");
    site.rooms().forEach(room -> list.add(line(room)));
    var name = new TextField(t("clinic.rooms.name"));
    name.setMaxLength(100);
    var kind = new Select<RoomKind>();
    kind.setLabel(t("clinic.rooms.kind"));
    kind.setItems(RoomKind.values());
    kind.setItemLabelGenerator(choice -> label(choice));
    kind.setValue(RoomKind.CHAIR);
    var adding =
        new Button(
            t("action.add"),
            _ -> {
              var taken =
                  site.rooms().stream().anyMatch(r -> r.name().equals(name.getValue().strip()));
              name.setErrorMessage(t(taken ? "clinic.rooms.taken" : "clinic.required"));
              name.setInvalid(name.getValue().isBlank() || taken);
              if (!name.isInvalid()) {
                sites.addRoom(site.id(), name.getValue(), kind.getValue());
                afterwards.run();
              }
            });
    var room = new Div(name, kind, adding);
    room.addClassName("panel-actions");
    add(list, problem, room);
  }

  private ListItem line(RoomSummary room) {
    var toggle = new Button(t(room.active() ? "clinic.rooms.outOfUse" : "clinic.rooms.intoUse"));
    toggle.addThemeVariants(ButtonVariant.TERTIARY);
    toggle.addClickListener(_ -> change(room));
    var state =
        room.active()
            ? new StatusBadge(t("clinic.rooms.inUse"), Tone.GOOD)
            : new StatusBadge(t("clinic.rooms.notInUse"), Tone.NEUTRAL);
    return new ListItem(new Span(room.name() + " · " + label(room.kind())), state, toggle);
  }

  private void change(RoomSummary room) {
    problem.removeAll();
    try {
      if (room.active()) {
        sites.takeOutOfUse(room.id());
      } else {
        sites.takeIntoUse(room.id());
      }
      afterwards.run();
    } catch (VisitsInTheWay held) {
      problem.add(new HeldNotice(held));
    }
  }
}
