package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Links to the chart's sections; the browser marks the one that is being read. */
@Tag("afterglow-section-links")
@JsModule("./components/section-links.ts")
class ChartNavigation extends Component {

  ChartNavigation(List<ChartSection> sections) {
    getElement().setAttribute("role", "navigation");
    getElement().setAttribute("aria-label", t("patients.chart.sections"));
    getElement().getClassList().add("chart-nav");
    var list = new UnorderedList();
    sections.forEach(section -> list.add(new ListItem(link(section))));
    getElement().appendChild(list.getElement());
  }

  private static Anchor link(ChartSection section) {
    var link = new Anchor("#" + PatientChartView.anchor(section), section.place().title());
    link.setRouterIgnore(true);
    return link;
  }
}
