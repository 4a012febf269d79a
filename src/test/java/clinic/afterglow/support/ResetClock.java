package clinic.afterglow.support;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Lets the clock run again after each test that stopped it. */
class ResetClock implements TestExecutionListener {

  @Override
  public void afterTestMethod(TestContext test) {
    test.getApplicationContext().getBean(TestClock.class).reset();
  }
}
