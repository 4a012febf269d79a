package clinic.afterglow.support;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Who is signed in is kept in one place for the whole process, which every start of the product
 * takes for itself; a class that runs after a test with a start of its own takes it back.
 */
final class OwnSignIn extends AbstractTestExecutionListener {

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public void beforeTestClass(TestContext test) {
    SecurityContextHolder.setContextHolderStrategy(
        test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
  }
}
