package io.zhuanhua.contract.payment;

import io.zhuanhua.contract.payment.rules.PublishRate;
import io.zhuanhua.contract.rules.Currencies;
import io.zhuanhua.events.ExchangeRate;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.list.Page;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;

/// Published exchange rates over HTTP. Translates, delegates, decides nothing.
@Path("/api/v1/contracts/exchange-rates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RateResource {

    private final RateDesk rates;
    private final Commands commands;

    RateResource(RateDesk rates, Commands commands) {
        this.rates = rates;
        this.commands = commands;
    }

    /// @param yuan CNY for one unit of the currency
    /// @param on day it was published for
    public record RateView(String currency, String yuan, LocalDate on, String source) {

        static RateView of(ExchangeRate rate) {
            return new RateView(rate.currency(), rate.yuan().text(), rate.on(), rate.source());
        }
    }

    /// A clerk enters what was published. The rate of a day is entered once and never changed.
    @POST
    public Response publish(PublishRate rate) {
        return Response.status(Response.Status.CREATED)
                .entity(RateView.of(rates.publish(commands.next(), rate)))
                .build();
    }

    /// All rates of one currency, newest day first.
    @GET
    @Path("{currency}")
    public Page<RateView> list(@PathParam("currency") String currency) {
        return new Page<>(
                rates.list(Currencies.parse(currency)).stream()
                        .map(RateView::of)
                        .toList(),
                null);
    }
}
