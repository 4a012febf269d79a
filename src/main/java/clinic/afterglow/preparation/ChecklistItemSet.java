package clinic.afterglow.preparation;

import jakarta.persistence.Converter;

@Converter
class ChecklistItemSet extends EnumSetText<ChecklistItem> {

  ChecklistItemSet() {
    super(ChecklistItem::valueOf);
  }
}
