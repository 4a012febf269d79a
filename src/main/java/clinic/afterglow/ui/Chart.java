package clinic.afterglow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A {@link Plot} as a picture, or as the table of its numbers. */
public class Chart extends Div {

  private final ChartPicture picture = new ChartPicture();
  private final Div table = new Div();
  private final Button toggle = new Button();
  private Plot plot;
  private boolean asTable;

  public Chart(Plot plot) {
    this.plot = plot;
    addClassName("chart");
    table.addClassName("chart-table");
    toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    toggle.addClassName("chart-toggle");
    toggle.addClickListener(_ -> showTable(!asTable));
    add(toggle, picture, table);
    showTable(false);
  }

  public void show(Plot other) {
    plot = other;
    showTable(asTable);
  }

  /** The table is built only while it is shown. */
  public void showTable(boolean wanted) {
    asTable = wanted;
    toggle.setText(Texts.t(wanted ? "chart.asPicture" : "chart.asTable"));
    toggle.setIcon((wanted ? VaadinIcon.LINE_CHART : VaadinIcon.TABLE).create());
    picture.setVisible(!wanted);
    table.setVisible(wanted);
    table.removeAll();
    if (wanted) {
      table.add(new ChartTable(plot));
    } else {
      picture.show(plot);
    }
  }
}
