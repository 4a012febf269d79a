package clinic.afterglow.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Something that exists in the demo clinic and nowhere else. */
@Component
@Profile("demo")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface DemoOnly {}
