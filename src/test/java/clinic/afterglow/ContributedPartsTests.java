package clinic.afterglow;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.router.Route;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Modules put parts into a page that does not know them. The frontend build follows only what a
 * page's own code names, so the page says with {@code @Uses} what its guests are made of; without
 * it they stay empty for whoever opens that page first.
 */
class ContributedPartsTests {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("clinic.afterglow");

  @ParameterizedTest
  @CsvSource({
    "clinic.afterglow.patients.ui.PatientChartView,clinic.afterglow.patients.ui.ChartSection",
    "clinic.afterglow.patients.ui.PatientChartView,clinic.afterglow.patients.ui.ChartHeaderItem",
    "clinic.afterglow.ui.shell.TodayView,clinic.afterglow.ui.TodayCard",
    "clinic.afterglow.scheduling.ui.GroupView,clinic.afterglow.scheduling.ui.GroupPart",
    "clinic.afterglow.ui.shell.MainLayout,clinic.afterglow.ui.NavbarItem",
  })
  void thePageNamesEveryComponentOfItsGuests(String page, String guest) throws Exception {
    var guests =
        PRODUCT.stream().filter(type -> type.isAssignableTo(guest) && !type.isInterface()).toList();
    assertThat(guests).isNotEmpty();
    var needed = new TreeSet<String>();
    guests.forEach(type -> needed.addAll(components(type)));
    needed.removeAll(components(PRODUCT.get(page)));
    uses(page).forEach(type -> needed.removeAll(components(type)));
    assertThat(needed).as("@Uses of %s for each %s", page, guest).isEmpty();
  }

  private static List<JavaClass> uses(String page) throws ClassNotFoundException {
    var named = Class.forName(page).getAnnotationsByType(Uses.class);
    return new ClassFileImporter()
        .importClasses(Arrays.stream(named).<Class<?>>map(Uses::value).toList()).stream().toList();
  }

  /** All with a script of their own that this class and the screen classes it uses may make. */
  private static Set<String> components(JavaClass from) {
    var found = new HashSet<String>();
    var seen = new HashSet<JavaClass>();
    var ahead = new ArrayDeque<JavaClass>();
    ahead.add(from);
    while (!ahead.isEmpty()) {
      var type = ahead.remove();
      if (!seen.add(type)) {
        continue;
      }
      if (scripted(type)) {
        found.add(type.getName());
      }
      next(type).forEach(ahead::add);
    }
    return found;
  }

  private static Stream<JavaClass> next(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(target ->
            scripted(target)
                || (target.getPackageName().matches("clinic\\.afterglow\\..*ui.*")
                    && !target.isAnnotatedWith(Route.class)
                    && !target.isInterface()));
  }

  private static boolean scripted(JavaClass type) {
    return type.isAssignableTo(Component.class)
        && type.tryGetAnnotationOfType(Tag.class).isPresent()
        && (type.isAnnotatedWith(JsModule.class) || type.isAnnotatedWith(JsModule.Container.class));
  }
}
