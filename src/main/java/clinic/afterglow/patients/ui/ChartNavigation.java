package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.PatientId;
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

  ChartNavigation(PatientId patient, List<ChartSection> sections) {
    getElement().setAttribute("role", "navigation");
    getElement().setAttribute("aria-label", t("patients.chart.sections"));
    getElement().getClassList().add("chart-nav");
    var list = new UnorderedList();
    sections.forEach(section -> list.add(new ListItem(link(patient, section))));
    getElement().appendChild(list.getElement());
  }

  /**
   * With the page in it: a mark alone would be sought on the page that the application begins at.
   */
  private static Anchor link(PatientId patient, ChartSection section) {
    var link = PatientLinks.link(patient, section.place().title());
    link.setHref(link.getHref() + "#" + PatientChartView.anchor(section));
    link.setRouterIgnore(true);
    return link;
  }
}
