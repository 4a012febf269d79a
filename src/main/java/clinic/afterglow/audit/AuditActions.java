package clinic.afterglow.audit;

import clinic.afterglow.kernel.DomainEvent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The names of everything that can be on record: every kind of event, and a refusal. */
@org.springframework.stereotype.Component
class AuditActions {

  private static final String EVERYTHING = "clinic.afterglow";

  List<String> names() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
    var events =
        scanner.findCandidateComponents(EVERYTHING).stream()
            .map(BeanDefinition::getBeanClassName)
            .filter(Objects::nonNull)
            .map(ClassUtils::getShortName);
    return Stream.concat(events, Stream.of(RefusalListener.ACTION)).sorted().distinct().toList();
  }
}
