package clinic.afterglow.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole product, started once for all tests: its real server on a free port, its real database.
 * Nothing is rolled back, so a test makes its own patients and never counts on an empty table. Do
 * not add properties, profiles or mocks beside it: each such combination starts one more context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {TestDatabase.class, TestMail.class})
@Import({TestClock.class, Acting.class, SqlRecorder.class, Clinics.class})
@TestExecutionListeners(
    listeners = {ResetClock.class, OwnSignIn.class},
    mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ClinicTest {}
