package io.zhuanhua.subsidy.clawback;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ClawbackEvent.Instalment;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Role;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedMoney;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedProposal;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedReason;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedVerdict;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedWriteOff;
import io.zhuanhua.subsidy.rules.money.Voucher;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The recovery of subsidies over HTTP. A recovery has the id of its application.
@Path("/api/v1/clawbacks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClawbackResource {

    private final ClawbackDesk desk;
    private final ClawbackBook book;
    private final OffsetDesk offsets;
    private final Commands commands;
    private final Caller caller;

    ClawbackResource(ClawbackDesk desk, ClawbackBook book, OffsetDesk offsets, Commands commands, Caller caller) {
        this.desk = desk;
        this.book = book;
        this.offsets = offsets;
        this.commands = commands;
        this.caller = caller;
    }

    /// What a clerk has found.
    public record AskedFraud(@Nullable ApplicationId applicationId, @Nullable String reason) {}

    /// @param grant application that is paid less what is kept back
    public record AskedOffset(
            @Nullable ApplicationId grant,
            @Nullable String voucher,
            @Nullable LocalDate paidOn) {}

    /// When which part is due.
    public record AskedSchedule(@Nullable List<@Nullable AskedInstalment> instalments) {

        public record AskedInstalment(@Nullable Money amount, @Nullable LocalDate dueOn) {}

        List<Instalment> checked() {
            List<@Nullable AskedInstalment> given = instalments == null ? List.of() : instalments;
            Checks checks = new Checks();
            checks.that(!given.isEmpty() && given.size() <= 60, ValueProblem.REQUIRED, "/instalments");
            for (int i = 0; i < given.size(); i++) {
                AskedInstalment one = given.get(i);
                boolean whole = one != null && one.amount() != null && one.dueOn() != null;
                checks.that(whole, ValueProblem.REQUIRED, "/instalments/" + i);
            }
            checks.refuseIfAny();
            return given.stream()
                    .map(Objects::requireNonNull)
                    .map(one -> new Instalment(
                            Objects.requireNonNull(one.amount()), Objects.requireNonNull(one.dueOn())))
                    .toList();
        }
    }

    /// The newest, at most 200; an agency sees its own.
    @GET
    public Page<ShownClawback> list() {
        CreditCode own = caller.readsAll() ? null : caller.unit();
        caller.require(caller.readsAll() || (own != null && caller.is(Role.AGENCY)));
        return new Page<>(book.list(own), null);
    }

    @GET
    @Path("{id}")
    public ShownClawback show(@PathParam("id") ApplicationId id) {
        ShownClawback one = ShownClawback.of(book.get(id));
        caller.require(caller.readsAll() || caller.owns(one.unit()));
        return one;
    }

    /// A clerk says that money was obtained by deceit.
    @POST
    public ShownClawback fraud(AskedFraud asked) {
        caller.require(Role.CLERK);
        Checks checks = new Checks();
        checks.that(asked.applicationId() != null, ValueProblem.REQUIRED, "/applicationId");
        String reason = checks.text("/reason", asked.reason(), AskedStep.LONGEST);
        checks.refuseIfAny();
        ApplicationId id = Objects.requireNonNull(asked.applicationId());
        desk.fraud(commands.next(), id, Objects.requireNonNull(reason));
        return show(id);
    }

    /// A reviewer proposes to keep, or to ask back a part or all.
    @POST
    @Path("{id}/proposals")
    public ShownClawback propose(@PathParam("id") ApplicationId id, AskedProposal asked) {
        caller.require(Role.REVIEWER);
        desk.propose(commands.next(), id, asked.checked());
        return show(id);
    }

    /// The director accepts the proposal or sends it back.
    @POST
    @Path("{id}/decision")
    public ShownClawback decide(@PathParam("id") ApplicationId id, AskedVerdict asked) {
        caller.require(Role.DIRECTOR);
        String reason = asked.checked();
        desk.decide(commands.next(), id, Boolean.TRUE.equals(asked.yes()), reason);
        return show(id);
    }

    @POST
    @Path("{id}/schedule")
    public ShownClawback schedule(@PathParam("id") ApplicationId id, AskedSchedule asked) {
        caller.require(Role.FINANCE);
        desk.schedule(commands.next(), id, asked.checked());
        return show(id);
    }

    @POST
    @Path("{id}/recoveries")
    public ShownClawback recover(@PathParam("id") ApplicationId id, AskedMoney asked) {
        caller.require(Role.FINANCE);
        AskedStep.Paid paid = asked.checked();
        desk.recover(commands.next(), id, paid.amount(), paid.voucher(), paid.on());
        return show(id);
    }

    /// Pays a grant of the same unit, keeping back what is open here: one voucher, one append.
    @POST
    @Path("{id}/offsets")
    public ShownClawback offset(@PathParam("id") ApplicationId id, AskedOffset asked) {
        caller.require(Role.FINANCE);
        Checks checks = new Checks();
        checks.that(asked.grant() != null, ValueProblem.REQUIRED, "/grant");
        String voucher = checks.required("/voucher", asked.voucher(), Voucher::parse);
        checks.that(asked.paidOn() != null, ValueProblem.REQUIRED, "/paidOn");
        checks.refuseIfAny();
        offsets.pay(
                commands.next(),
                id,
                Objects.requireNonNull(asked.grant()),
                Objects.requireNonNull(voucher),
                Objects.requireNonNull(asked.paidOn()));
        return show(id);
    }

    @POST
    @Path("{id}/write-offs")
    public ShownClawback writeOff(@PathParam("id") ApplicationId id, AskedWriteOff asked) {
        caller.require(Role.DIRECTOR);
        String document = asked.checked();
        desk.writeOff(commands.next(), id, asked.money(), document);
        return show(id);
    }

    /// The unit objects; recovery rests until it is heard.
    @POST
    @Path("{id}/appeals")
    public ShownClawback appeal(@PathParam("id") ApplicationId id, AskedReason asked) {
        caller.require(Role.AGENCY);
        caller.require(caller.owns(book.get(id).opened().unit()));
        desk.appeal(commands.next(), id, asked.checked());
        return show(id);
    }

    /// Somebody who had no part in the grant or the recovery hears it.
    @POST
    @Path("{id}/appeal-decision")
    public ShownClawback hear(@PathParam("id") ApplicationId id, AskedVerdict asked) {
        caller.require(Role.REVIEWER, Role.DIRECTOR);
        String reason = asked.checked();
        desk.hear(commands.next(), id, Boolean.TRUE.equals(asked.yes()), reason);
        return show(id);
    }

    /// The decision was wrong.
    @POST
    @Path("{id}/reversal")
    public ShownClawback reverse(@PathParam("id") ApplicationId id, AskedReason asked) {
        caller.require(Role.DIRECTOR);
        desk.reverse(commands.next(), id, asked.checked());
        return show(id);
    }

    /// What is owed to the unit after a reversal was paid back.
    @POST
    @Path("{id}/refunds")
    public ShownClawback refund(@PathParam("id") ApplicationId id, AskedMoney asked) {
        caller.require(Role.FINANCE);
        AskedStep.Paid paid = asked.checked();
        desk.refund(commands.next(), id, paid.amount(), paid.voucher(), paid.on());
        return show(id);
    }
}
