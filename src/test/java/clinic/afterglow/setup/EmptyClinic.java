package clinic.afterglow.setup;

import clinic.afterglow.AfterglowApplication;
import java.io.IOException;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/** The product as it is on its first day: without the staff whom the other tests open. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "clinic.afterglow")
@ComponentScan(
    basePackages = "clinic.afterglow",
    excludeFilters = {
      @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = AfterglowApplication.class),
      @Filter(type = FilterType.CUSTOM, classes = EmptyClinic.FromTests.class)
    })
public class EmptyClinic {

  /** What stands in the log. */
  public static String code(FirstRun firstRun) {
    return firstRun.code().readable();
  }

  static final class FromTests implements TypeFilter {

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
      return type.getResource().getURI().toString().contains("/test-classes/");
    }
  }
}
