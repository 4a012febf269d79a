package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.ui.Texts;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The line above the board: where, when, by whom, and what is left out. */
class BoardControls extends Div {

  private final Select<SiteDetails> site = new Select<>();
  private final DatePicker day = Places.day();
  private final RadioButtonGroup<BoardSide> side = new RadioButtonGroup<>();
  private final RadioButtonGroup<BoardSpan> span = new RadioButtonGroup<>();
  private final Select<AppointmentKind> kind = new Select<>();
  private final Select<AppointmentStatus> status = new Select<>();
  private final Consumer<BoardPlace> changed;
  private boolean quiet;

  BoardControls(List<SiteDetails> sites, Clock clock, Consumer<BoardPlace> changed) {
    this.changed = changed;
    addClassName("board-controls");
    site.setLabel(t("scheduling.site"));
    site.setItems(sites);
    site.setItemLabelGenerator(SiteDetails::name);
    choice(side, t("scheduling.side"), BoardSide.values());
    choice(span, t("scheduling.span"), BoardSpan.values());
    filter(kind, t("scheduling.kind.filter"), t("scheduling.kind.all"), AppointmentKind.values());
    filter(
        status, t("scheduling.status"), t("scheduling.status.holding"), AppointmentStatus.values());
    day.setRequired(true);
    add(
        site,
        icon(VaadinIcon.ANGLE_LEFT, t("scheduling.before"), () -> place().step(-1)),
        day,
        icon(VaadinIcon.ANGLE_RIGHT, t("scheduling.after"), () -> place().step(1)),
        button(t("scheduling.toToday"), () -> place().on(today(clock))),
        span,
        side,
        kind,
        status);
    site.addValueChangeListener(this::tell);
    day.addValueChangeListener(this::tell);
    side.addValueChangeListener(this::tell);
    span.addValueChangeListener(this::tell);
    kind.addValueChangeListener(this::tell);
    status.addValueChangeListener(this::tell);
  }

  private LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(site.getValue().zone()));
  }

  /** Puts the fields where the board is, without telling that they changed. */
  void show(BoardPlace place) {
    quiet = true;
    site.setValue(place.site());
    day.setValue(place.day());
    side.setValue(place.side());
    span.setValue(place.span());
    kind.setValue(place.kind().orElse(null));
    status.setValue(place.status().orElse(null));
    quiet = false;
  }

  private BoardPlace place() {
    return new BoardPlace(
        site.getValue(),
        day.getValue(),
        side.getValue(),
        span.getValue(),
        Optional.ofNullable(kind.getValue()),
        Optional.ofNullable(status.getValue()));
  }

  private void tell(ComponentValueChangeEvent<? extends Component, ?> event) {
    if (!quiet && day.getValue() != null) {
      changed.accept(place());
    }
  }

  private Button icon(VaadinIcon icon, String words, Supplier<BoardPlace> leads) {
    var button = new Button(icon.create(), _ -> go(leads));
    button.setAriaLabel(words);
    button.setTooltipText(words);
    return button;
  }

  private Button button(String words, Supplier<BoardPlace> leads) {
    return new Button(words, _ -> go(leads));
  }

  private void go(Supplier<BoardPlace> leads) {
    if (day.getValue() != null) {
      changed.accept(leads.get());
    }
  }

  private static <E extends Enum<E>> void choice(
      RadioButtonGroup<E> group, String label, E[] items) {
    group.setAriaLabel(label);
    group.setItems(items);
    group.setItemLabelGenerator(Texts::label);
  }

  private static <E extends Enum<E>> void filter(
      Select<E> select, String label, String all, E[] items) {
    select.setLabel(label);
    select.setItems(items);
    select.setItemLabelGenerator(one -> one == null ? all : Texts.label(one));
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(all);
    select.setPlaceholder(all);
  }
}
