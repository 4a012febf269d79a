package clinic.afterglow;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInvocation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.method.AuthorizationAdvisor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/**
 * Who may do what, cell by cell: every view and every method of every service, for every role,
 * compared with the reviewed table in {@code src/test/resources/access-matrix.md}. The table as it
 * is now is written to {@code target/access-matrix.md}; after review, copy it.
 */
@ClinicTest
class AccessMatrixTests {

  private static final Path REVIEWED = Path.of("src/test/resources/access-matrix.md");
  private static final Path ACTUAL = Path.of("target/access-matrix.md");
  private static final String HEAD =
      """
      # Who may do what

      Reviewed against the clinical rules, section 12. One line for each view and each method of a service;
      the build compares it with what is enforced.

      | Module | View or method | Front desk | Therapist | Nurse | Prescriber | Director | Administrator |
      |---|---|---|---|---|---|---|---|
      """;

  @Autowired ApplicationContext context;
  @Autowired Acting acting;

  @Test
  void isTheReviewedOne() throws IOException {
    var actual = new TreeSet<String>();
    services().forEach(service -> methods(service).forEach(m -> actual.add(row(service, m))));
    views().forEach(view -> actual.add(row(view)));
    Files.writeString(ACTUAL, HEAD + String.join("\n", actual) + "\n");

    // A union of two branches may say the same twice; what contradicts is still a surplus row.
    List<String> reviewed =
        Files.readAllLines(REVIEWED).stream().filter(AccessMatrixTests::isRow).distinct().toList();
    assertThat(reviewed)
        .as("%s; what is enforced now is in %s", REVIEWED, ACTUAL)
        .containsExactlyInAnyOrderElementsOf(actual);
  }

  /** Asks Spring Security itself, through the advice around the real bean. */
  @TestFactory
  Stream<DynamicTest> isEnforcedAroundEveryMethod() {
    return Arrays.stream(Role.values())
        .flatMap(role -> services().stream().map(service -> enforced(role, service)));
  }

  /** Asks Vaadin's own check for every view. */
  @Test
  void isEnforcedAtEveryView() {
    var checker = new AccessAnnotationChecker();
    for (var view : views()) {
      for (var role : Role.values()) {
        assertThat(checker.hasAccess(view, () -> "somebody", role.name()::equals))
            .as("%s for %s", view, role)
            .isEqualTo(isOpen(view) || allowed(view, view).contains(role.name()));
      }
      assertThat(checker.hasAccess(view, null, _ -> false)).isEqualTo(isOpen(view));
    }
  }

  private DynamicTest enforced(Role role, Object service) {
    var name = target(service).getSimpleName() + " for " + role;
    return DynamicTest.dynamicTest(
        name,
        () -> {
          for (var method : methods(service)) {
            boolean passes = acting.as(role, () -> passes(service, method));
            assertThat(passes)
                .as(method.toString())
                .isEqualTo(allowed(method, target(service)).contains(role.name()));
          }
        });
  }

  private static boolean passes(Object service, Method method) {
    var advice =
        Arrays.stream(((Advised) service).getAdvisors())
            .map(Advisor::getAdvice)
            .filter(AuthorizationAdvisor.class::isInstance)
            .map(AuthorizationAdvisor.class::cast)
            .toList();
    assertThat(advice).as("advice around %s", target(service)).isNotEmpty();
    assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
    try {
      for (var guard : advice) {
        guard.invoke(new Asked(service, method));
      }
      return true;
    } catch (AccessDeniedException _) {
      return false;
    } catch (Throwable unexpected) {
      throw new AssertionError(unexpected);
    }
  }

  private Collection<Object> services() {
    return context.getBeansWithAnnotation(Service.class).values().stream()
        .filter(bean -> target(bean).getName().startsWith("clinic.afterglow."))
        .toList();
  }

  private static List<Method> methods(Object service) {
    return Arrays.stream(target(service).getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isBridge() && !m.isSynthetic())
        .filter(m -> !Modifier.isStatic(m.getModifiers()))
        .toList();
  }

  private static Collection<Class<?>> views() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    return scanner.findCandidateComponents("clinic.afterglow").stream()
        .map(found -> Objects.requireNonNull(found.getBeanClassName()))
        .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
        .collect(Collectors.toList());
  }

  private static String row(Object service, Method method) {
    var asked =
        Arrays.stream(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    var type = target(service);
    return row(type, type.getSimpleName() + "." + asked, allowed(method, type)::contains);
  }

  private static String row(Class<?> view) {
    return isOpen(view)
        ? row(view, view.getSimpleName() + " (before signing in)", _ -> true)
        : row(view, view.getSimpleName(), allowed(view, view)::contains);
  }

  private static String row(Class<?> type, String what, Predicate<String> allowed) {
    var module = type.getPackageName().replace("clinic.afterglow.", "").replaceAll("\\..*", "");
    return Arrays.stream(Role.values())
        .map(role -> allowed.test(role.name()) ? "x" : " ")
        .collect(Collectors.joining(" | ", "| " + module + " | " + what + " | ", " |"));
  }

  private static Set<String> allowed(AnnotatedElement nearest, Class<?> type) {
    var here = nearest.getAnnotation(RolesAllowed.class);
    var roles = here == null ? type.getAnnotation(RolesAllowed.class) : here;
    return roles == null ? Set.of() : Set.of(roles.value());
  }

  private static boolean isOpen(Class<?> view) {
    return view.isAnnotationPresent(AnonymousAllowed.class);
  }

  private static boolean isRow(String line) {
    return line.startsWith("| ") && !line.startsWith("| Module ");
  }

  private static Class<?> target(Object bean) {
    return AopUtils.getTargetClass(bean);
  }

  /** A call that is never made: the advice is asked, the method behind it is not. */
  private record Asked(Object getThis, Method getMethod) implements MethodInvocation {

    @Override
    public Object[] getArguments() {
      return new Object[getMethod.getParameterCount()];
    }

    @Override
    public Object proceed() {
      return this;
    }

    @Override
    public AccessibleObject getStaticPart() {
      return getMethod;
    }
  }
}
