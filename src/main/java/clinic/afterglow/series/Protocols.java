package clinic.afterglow.series;

import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.kernel.NoSuchRecord;
import org.springframework.stereotype.Component;

/** Finds protocol templates for planning. */
@Component
class Protocols {

  private final ProtocolTemplateRepository templates;

  Protocols(ProtocolTemplateRepository templates) {
    this.templates = templates;
  }

  ProtocolTemplate newest(String code) {
    return templates.newest(code).orElseThrow(NoSuchRecord::new);
  }

  /** The version that a series began with, whatever was changed since. */
  ProtocolTemplate of(Series series) {
    return templates.at(series.protocol(), series.protocolVersion()).orElseThrow(NoSuchRecord::new);
  }

  /** Its shape under the policy values that the series began with. */
  Protocol of(Series series, PolicyValues values) {
    return of(series).under(values);
  }
}
