package clinic.afterglow.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import org.jspecify.annotations.Nullable;

/** Drawn in the browser; the library comes with the first chart, not with the page. */
@Tag("afterglow-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./components/chart.ts")
class ChartPicture extends Component implements HasSize {

  private @Nullable Plot shown;

  void show(Plot plot) {
    shown = plot;
    getElement().setAttribute("role", "img");
    getElement().setAttribute("aria-label", plot.words());
    draw(plot);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    if (shown != null) {
      draw(shown);
    }
  }

  private void draw(Plot plot) {
    if (isAttached()) {
      getElement().executeJs("this.show($0)", plot);
    }
  }
}
