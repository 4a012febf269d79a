package clinic.afterglow.support;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.Set;

/**
 * A test of a screen without a browser, in the one shared clinic. It knows the routes of all
 * modules, so that links, layouts and redirections lead where they do in the product; {@link
 * SpringBrowserlessTest} alone knows those of the test's own package.
 */
@ClinicTest
public abstract class ViewTest extends SpringBrowserlessTest {

  @Override
  protected Set<String> scanPackages() {
    return Set.of("clinic.afterglow");
  }
}
