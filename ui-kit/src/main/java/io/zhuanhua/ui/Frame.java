package io.zhuanhua.ui;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What every page hands to the layout, whatever it shows. Templates read it as `{frame}`.
///
/// @param language the language to draw in
/// @param here the address being drawn
/// @param person name of the person logged in, empty without a login
/// @param role role of that person, empty without a login
/// @param unit name of the person's unit, empty when there is none
/// @param legalDate the date every rule uses, Asia/Shanghai
/// @param cutOff the moment up to which the page's data is complete
@TemplateData
public record Frame(
        Language language, Here here, String person, String role, String unit, LocalDate legalDate, Instant cutOff) {

    /// The doors that open for this person.
    public List<Door> doors() {
        return Site.doors(role);
    }

    /// Whether the page lies behind this door.
    public boolean isBehind(Door door) {
        return Site.door(here.path()).filter(door::equals).isPresent();
    }

    /// Whether the door before this path opens for this person.
    public boolean opens(String path) {
        return Site.door(path).filter(door -> door.opensFor(role)).isPresent();
    }

    public boolean isKnown() {
        return !person.isEmpty();
    }

    /// This address in the other language.
    public String inOtherLanguage() {
        return here.with("lang", other().code());
    }

    /// The language the switch offers.
    public Language other() {
        return language == Language.ZH ? Language.EN : Language.ZH;
    }
}
