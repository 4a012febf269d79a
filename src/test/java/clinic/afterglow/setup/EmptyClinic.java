package clinic.afterglow.setup;

import clinic.afterglow.AfterglowApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The product as it is on its first day: without the staff whom the other tests open. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "clinic.afterglow")
@ComponentScan(
    basePackages = "clinic.afterglow",
    excludeFilters = {
      @ComponentScan.Filter(
          type = FilterType.ASSIGNABLE_TYPE,
          classes = AfterglowApplication.class),
      @ComponentScan.Filter(type = FilterType.REGEX, pattern = "clinic\\.afterglow\\.support\\..*"),
      @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests(\\$.*)?")
    })
public class EmptyClinic {

  /** What stands in the log. */
  public static String code(FirstRun firstRun) {
    return firstRun.code().readable();
  }
}
