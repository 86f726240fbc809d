package io.zhuanhua.contract.payment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.contract.payment.rules.PublishRate;
import io.zhuanhua.contract.rules.Currencies;
import io.zhuanhua.events.ExchangeRate;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The published rates of one currency, and the form by which a clerk enters one.
@Path("/contracts/exchange-rates")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class RatesPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance exchangeRates(
                String currency,
                List<ExchangeRate> rates,
                boolean mayAdd,
                PublishRate typed,
                String key,
                FormErrors errors);
    }

    private final RateDesk rates;
    private final Caller caller;
    private final Commands commands;
    private final FormProblems problems;

    RatesPage(RateDesk rates, Caller caller, Commands commands, FormProblems problems) {
        this.rates = rates;
        this.caller = caller;
        this.commands = commands;
        this.problems = problems;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@QueryParam("currency") @DefaultValue("USD") String currency) {
        return screen(currency, new PublishRate(currency, "", "", ""), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(
            @FormParam("key") @Nullable String key,
            @FormParam("currency") @DefaultValue("") String currency,
            @FormParam("on") @DefaultValue("") String on,
            @FormParam("yuan") @DefaultValue("") String yuan,
            @FormParam("source") @DefaultValue("") String source) {
        PublishRate typed = new PublishRate(currency, on, yuan, source);
        return problems.answer(
                () -> {
                    ExchangeRate rate = rates.publish(commands.of(key, typed), typed);
                    return "/contracts/exchange-rates?currency=" + rate.currency();
                },
                errors -> screen(currency, typed, errors));
    }

    private TemplateInstance screen(String typedCurrency, PublishRate typed, FormErrors errors) {
        String currency = known(typedCurrency);
        return Templates.exchangeRates(
                currency,
                currency.isEmpty() ? List.of() : rates.list(currency),
                caller.is(Role.CLERK),
                typed,
                UUID.randomUUID().toString(),
                errors);
    }

    /// Empty where there is no such currency.
    private static String known(String typed) {
        try {
            return Currencies.parse(typed);
        } catch (Refused unknown) {
            return "";
        }
    }
}
