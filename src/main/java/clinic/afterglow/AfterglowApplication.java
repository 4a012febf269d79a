package clinic.afterglow;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Practice management for clinics that give ketamine-assisted psychotherapy and infusions. */
@SpringBootApplication
@EnableScheduling
@Modulithic(
    systemName = "Afterglow",
    sharedModules = {"kernel", "security", "ui"})
public class AfterglowApplication {

  public static void main(String[] args) {
    SpringApplication.run(AfterglowApplication.class, args);
  }
}
