namespace SecretGuard.Tests.EndToEnd;

/// <summary>What a commit brings, and what was there before.</summary>
internal sealed class ChangeTests : EndToEndTest
{
    private const string Filler = "one line that stays\nanother line that stays\na third line that stays\n";

    [Test]
    public void Old_secret_on_an_untouched_line_does_not_block()
    {
        var credential = Sandbox.NewCredential();
        Committed(Filler + credential.Lines);
        Sandbox.Stage("settings", "new\n" + Filler + credential.Lines + "new\n");
        AssertPasses();
    }

    [Test]
    public void A_secret_beside_an_old_one_blocks()
    {
        var old = Sandbox.NewCredential();
        Committed(Filler + old.Lines);
        Sandbox.Stage("settings", Filler + old.Lines + Filler + Sandbox.NewCredential().Lines);
        AssertRefused();
    }

    [Test]
    public void An_old_secret_on_a_line_that_is_touched_blocks()
    {
        var credential = Sandbox.NewCredential();
        Committed(Filler + credential.Lines);
        Sandbox.Stage("settings", Filler + credential.IdLine + "export " + credential.SecretLine);
        AssertRefused();
    }

    [Test]
    public void A_secret_that_its_ID_makes_complete_blocks()
    {
        var credential = Sandbox.NewCredential();
        Committed(Filler + $"user {credential.Id}\n");
        Sandbox.Stage("settings", Filler + $"user {credential.Id}\n{credential.Secret}\n");
        AssertRefused();
    }

    [Test]
    public void An_ID_that_makes_an_old_value_a_secret_blocks()
    {
        var credential = Sandbox.NewCredential();
        Committed(Filler + $"{credential.Secret}\n");
        Sandbox.Scan("--staged").AssertEndedWith(0);
        Sandbox.Stage("settings", Filler + $"{credential.Secret}\nuser {credential.Id}\n");
        AssertRefused();
    }

    [Test]
    public void A_line_that_made_room_between_ID_and_secret_makes_none_of_them_new()
    {
        var credential = Sandbox.NewCredential();
        Committed(Filler + credential.Lines);
        Sandbox.Stage("settings", Filler + credential.IdLine + "# between\n" + credential.SecretLine);
        AssertPasses();
    }

    [Test]
    public void A_moved_line_passes()
    {
        var credential = Sandbox.NewCredential();
        Committed(credential.Lines + Filler);
        Sandbox.Stage("settings", Filler + credential.Lines);
        AssertPasses();
    }

    [Test]
    public void A_second_copy_of_a_line_blocks()
    {
        var credential = Sandbox.NewCredential();
        Committed(credential.Lines + Filler);
        Sandbox.Stage("settings", credential.Lines + Filler + credential.Lines);
        AssertRefused();
    }

    [Test]
    public void Deletions_pass()
    {
        var credential = Sandbox.NewCredential();
        Committed(Filler + credential.Lines);
        Sandbox.Stage("settings", credential.Lines);
        AssertPasses();

        Sandbox.Git("rm", "-q", "settings");
        AssertPasses();
    }

    [Test]
    public void A_change_of_mode_passes()
    {
        Committed(Sandbox.NewCredential().Lines);
        Sandbox.Git("update-index", "--chmod=+x", "settings");
        AssertPasses();
    }

    [Test]
    public void A_rename_passes_with_the_secret_that_was_in_it()
    {
        Committed(Filler + Sandbox.NewCredential().Lines);
        Sandbox.Git("mv", "settings", "options");
        AssertPasses();
    }

    [Test]
    public void A_rename_with_edits_elsewhere_passes()
    {
        var credential = Sandbox.NewCredential();
        Committed(Filler + credential.Lines);
        Sandbox.Git("mv", "settings", "options");
        Sandbox.Stage("options", Filler + credential.Lines + "new\n");
        AssertPasses();
    }

    [Test]
    public void A_rename_that_brings_a_secret_blocks()
    {
        Committed(Filler + Filler + Filler + Filler);
        Sandbox.Git("mv", "settings", "options");
        Sandbox.Stage("options", Filler + Filler + Filler + Filler + Sandbox.NewCredential().Lines);
        Assert.That(AssertRefused().Error, Does.Contain("options:14:"));
    }

    [Test]
    public void A_copy_of_a_file_with_a_secret_blocks()
    {
        var credential = Sandbox.NewCredential();
        Committed(Filler + credential.Lines);
        Sandbox.Stage("copy", Filler + credential.Lines);
        AssertRefused();
    }

    [Test]
    public void A_symbolic_link_that_leads_to_a_secret_blocks()
    {
        WiredRepository();
        File.CreateSymbolicLink(Sandbox.Here("link"), $"aws_secret_access_key={Sandbox.NewCredential().Secret}");
        Sandbox.Git("add", "link");
        Assert.That(AssertRefused().Error, Does.Contain("link:1:23"));
    }

    [Test]
    public void A_symbolic_link_to_a_file_with_a_secret_passes()
    {
        WiredRepository();
        Sandbox.Folder = "";
        Sandbox.Write("outside", Sandbox.NewCredential().Lines);
        Sandbox.Folder = "repo";
        File.CreateSymbolicLink(Sandbox.Here("link"), "../outside");
        Sandbox.Git("add", "link");
        AssertPasses();
    }

    [Test]
    public void A_file_that_takes_the_place_of_a_link_is_checked()
    {
        WiredRepository();
        File.CreateSymbolicLink(Sandbox.Here("settings"), "README");
        Sandbox.CommitAll();
        File.Delete(Sandbox.Here("settings"));
        Sandbox.Stage("settings", Sandbox.NewCredential().Lines);
        AssertRefused();
    }

    [Test]
    public void What_is_only_meant_to_be_added_is_not_part_of_the_commit()
    {
        WiredRepository();
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Git("add", "--intent-to-add", "settings");
        Sandbox.Stage("README", "second\n");
        AssertPasses();
        AssertRefused("-a");
    }

    [Test]
    public void An_empty_commit_passes()
    {
        WiredRepository();
        AssertPasses("--allow-empty");
    }

    [Test]
    public void A_filter_that_cleans_the_file_counts()
    {
        WiredRepository();
        Sandbox.Git("config", "filter.hide.clean", "sed 's/= .*/= hidden/'");
        Sandbox.Write(".gitattributes", "settings filter=hide\n");
        Sandbox.Stage("settings", Sandbox.NewCredential().Lines);
        AssertPasses();
    }

    [Test]
    public void A_filter_that_puts_a_secret_in_blocks()
    {
        WiredRepository();
        var credential = Sandbox.NewCredential();
        File.WriteAllText(Sandbox.At("secret"), credential.Lines);
        Sandbox.Git("config", "filter.fill.clean", "cat ../secret");
        Sandbox.Write(".gitattributes", "settings filter=fill\n");
        Sandbox.Stage("settings", "clean\n");
        AssertRefused();
    }

    private void Committed(string settings)
    {
        Sandbox.Init();
        Sandbox.Write("settings", settings);
        Sandbox.CommitAll();
        Wire();
    }
}
