package clinic.afterglow;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.servlet.Servlet;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mapstruct.Mapper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

class ArchitectureTests {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("clinic.afterglow");

  /** Before anybody has signed in there is only this. */
  private static final Set<String> OPEN_TO_STRANGERS = Set.of("LoginView", "SetupView");

  @Test
  void onlyScreensKnowVaadin() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..ui..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.vaadin..")
        .check(PRODUCT);
  }

  @Test
  void nothingDependsOnScreensButScreens() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..ui..")
        .should()
        .dependOnClassesThat(resideInAPackage("clinic.afterglow..ui.."))
        .check(PRODUCT);
  }

  /** An address that is no screen is open to everybody who is signed in, so there are none. */
  @Test
  void answersNoAddressButScreensAndTheFeedsBehindTheirOwnChain() {
    noClasses()
        .that()
        .resideOutsideOfPackage("clinic.afterglow.feeds")
        .should()
        .beMetaAnnotatedWith(Controller.class)
        .orShould()
        .beAssignableTo(Servlet.class)
        .orShould()
        .beAssignableTo(RequestHandler.class)
        .check(PRODUCT);
  }

  @Test
  void keepsEntitiesInsideTheirModule() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .or()
        .areAnnotatedWith(MappedSuperclass.class)
        .should()
        .bePackagePrivate()
        .check(PRODUCT);
  }

  @Test
  void changesEntitiesByVerbsOnly() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .or()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Embeddable.class)
        .should()
        .haveNameMatching("set[A-Z].*")
        .check(PRODUCT);
  }

  @Test
  void keepsRepositoriesInsideTheirModule() {
    classes()
        .that()
        .areAssignableTo(Repository.class)
        .should()
        .bePackagePrivate()
        .andShould()
        .haveSimpleNameEndingWith("Repository")
        .check(PRODUCT);
  }

  @Test
  void keepsMappersInsideTheirModule() {
    classes().that().areAnnotatedWith(Mapper.class).should().bePackagePrivate().check(PRODUCT);
  }

  @Test
  void namesRoutesViewsAndHidesThem() {
    classes()
        .that()
        .areAnnotatedWith(Route.class)
        .should()
        .bePackagePrivate()
        .andShould()
        .haveSimpleNameEndingWith("View")
        .check(PRODUCT);
  }

  @Test
  void saysOfEveryRouteWhoMayEnter() {
    classes()
        .that()
        .areAnnotatedWith(Route.class)
        .and(openToStrangers())
        .should()
        .beAnnotatedWith(AnonymousAllowed.class)
        .andShould()
        .notBeAnnotatedWith(RolesAllowed.class)
        .check(PRODUCT);
    classes()
        .that()
        .areAnnotatedWith(Route.class)
        .and(DescribedPredicate.not(openToStrangers()))
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .andShould()
        .notBeAnnotatedWith(AnonymousAllowed.class)
        .andShould()
        .notBeAnnotatedWith(PermitAll.class)
        .check(PRODUCT);
  }

  @Test
  void saysOfEveryServiceWhoMayAsk() {
    classes()
        .that()
        .areAnnotatedWith(Service.class)
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .check(PRODUCT);
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Service.class)
        .should()
        .beAnnotatedWith(PermitAll.class)
        .check(PRODUCT);
  }

  @Test
  void takesTheTimeFromTheClockItWasGiven() {
    noClasses()
        .that(DescribedPredicate.not(assignableTo(Clock.class)))
        .and()
        .doNotHaveFullyQualifiedName("clinic.afterglow.kernel.ClockConfiguration")
        .should()
        .callCodeUnitWhere(readsTheSystemsTime())
        .check(PRODUCT);
  }

  @Test
  void injectsThroughConstructorsOnly() {
    noFields()
        .should()
        .beAnnotatedWith(Autowired.class)
        .orShould()
        .beAnnotatedWith(Value.class)
        .orShould()
        .beAnnotatedWith(Inject.class)
        .orShould()
        .beAnnotatedWith(Resource.class)
        .check(PRODUCT);
  }

  @Test
  void writesToTheLogAndNotToTheConsole() {
    noClasses().should().accessField(System.class, "out").check(PRODUCT);
    noClasses().should().accessField(System.class, "err").check(PRODUCT);
    noClasses()
        .should()
        .callMethodWhere(
            describe("printStackTrace()", call -> call.getName().equals("printStackTrace")))
        .check(PRODUCT);
  }

  @Test
  void hearsEventsInTheTransactionOfTheChange() {
    methods().should().notBeAnnotatedWith(Async.class).check(PRODUCT);
  }

  private static DescribedPredicate<JavaClass> openToStrangers() {
    return describe("open to strangers", c -> OPEN_TO_STRANGERS.contains(c.getSimpleName()));
  }

  private static DescribedPredicate<JavaCall<?>> readsTheSystemsTime() {
    return describe("reads the system's time", call -> readsTime(call.getTarget()));
  }

  private static boolean readsTime(CodeUnitCallTarget target) {
    JavaClass owner = target.getOwner();
    boolean byClock =
        target.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Clock.class));
    return switch (target.getName()) {
      case "now" -> owner.getPackageName().startsWith("java.time") && !byClock;
      case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
      case "<init>" -> owner.isEquivalentTo(Date.class) && target.getRawParameterTypes().isEmpty();
      default -> owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system");
    };
  }
}
