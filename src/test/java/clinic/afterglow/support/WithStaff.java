package clinic.afterglow.support;

import clinic.afterglow.security.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** The test, or every test of the class, is signed in as one member of staff with these roles. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = WithStaff.SignIn.class)
public @interface WithStaff {

  Role[] value();

  final class SignIn implements WithSecurityContextFactory<WithStaff> {

    private final Acting acting;

    SignIn(Acting acting) {
      this.acting = acting;
    }

    @Override
    public SecurityContext createSecurityContext(WithStaff who) {
      return acting.as(acting.member(who.value()), SecurityContextHolder::getContext);
    }
  }
}
