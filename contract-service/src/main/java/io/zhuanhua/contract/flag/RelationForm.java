package io.zhuanhua.contract.flag;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.events.FlagEvent.Relation;
import io.zhuanhua.ui.FormErrors;
import java.util.List;
import java.util.Map;

/// The form that records a relation between two units.
///
/// @param open whether this person may record one
/// @param done what has just been done, empty when nothing
/// @param key of the next command
@TemplateData
public record RelationForm(
        Map<String, String> values,
        List<Relation> relations,
        boolean open,
        String done,
        String key,
        FormErrors errors) {

    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
