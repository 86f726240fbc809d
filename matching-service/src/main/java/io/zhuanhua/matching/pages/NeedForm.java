package io.zhuanhua.matching.pages;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.matching.rules.RegisterNeed;
import io.zhuanhua.matching.rules.Unit;
import io.zhuanhua.ui.AmountTyped;
import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;

/// The form of a need, as typed: nothing typed is lost when something is wrong with it.
@TemplateData
public class NeedForm {

    @FormParam("key")
    public @Nullable String key;

    @FormParam("enterprise.creditCode")
    public @Nullable String creditCode;

    @FormParam("enterprise.name")
    public @Nullable String name;

    @FormParam("title")
    public @Nullable String title;

    @FormParam("content")
    public @Nullable String content;

    @FormParam("industry")
    public @Nullable String industry;

    @FormParam("ipc")
    public @Nullable String ipc;

    @FormParam("keywords")
    public @Nullable String keywords;

    @FormParam("budget")
    public @Nullable String budget;

    @FormParam("deadline")
    public @Nullable String deadline;

    @FormParam("visibility")
    public @Nullable String visibility;

    @FormParam("invited")
    public @Nullable String invited;

    RegisterNeed command() {
        return new RegisterNeed(
                creditCode == null ? null : new Unit(creditCode, name),
                title,
                content,
                industry,
                Typed.list(ipc),
                Typed.list(keywords),
                budget == null ? null : AmountTyped.plain(budget),
                deadline,
                visibility,
                Typed.list(invited));
    }
}
