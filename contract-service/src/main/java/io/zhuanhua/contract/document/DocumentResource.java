package io.zhuanhua.contract.document;

import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.DocumentId;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.list.Page;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.nio.file.Files;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Documents of a contract over REST: for its sides, and for staff and auditors to read.
@Path("/api/v1/contracts/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

    private final DocumentDesk desk;

    DocumentResource(DocumentDesk desk) {
        this.desk = desk;
    }

    /// Adds one, as `multipart/form-data` with the parts `type` and `file`. The file's name is not kept.
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("id") ContractId id,
            @HeaderParam(Commands.HEADER) @Nullable String key,
            @RestForm("type") @Nullable String type,
            @RestForm("file") @Nullable FileUpload file) {
        DocumentItem added = desk.add(id, key, type, file == null ? null : file.uploadedFile());
        URI place = URI.create(
                "/api/v1/contracts/" + id.text() + "/documents/" + added.id().text());
        return Response.created(place).entity(added).build();
    }

    /// Oldest first.
    @GET
    public Page<DocumentItem> list(@PathParam("id") ContractId id) {
        return new Page<>(desk.list(id), null);
    }

    /// The content itself, as it was added to the last bit, for saving and not for showing.
    @GET
    @Path("{document}")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("id") ContractId id, @PathParam("document") DocumentId document) {
        DocumentItem item = desk.show(id, document);
        java.nio.file.Path copy = desk.content(item);
        StreamingOutput content = out -> {
            try {
                Files.copy(copy, out);
            } finally {
                Files.deleteIfExists(copy);
            }
        };
        return Response.ok(content, item.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name(item) + "\"")
                .header("Content-Length", item.bytes())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String name(DocumentItem item) {
        String ending = DocumentFormat.ofMediaType(item.mediaType())
                .map(DocumentFormat::ending)
                .orElse("bin");
        String type = item.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return type + "-" + item.sha256().substring(0, 8) + "." + ending;
    }
}
