package io.github.surveytoolkit.cli;

import java.util.List;

/** One page for each family of lists. */
final class FamilyPages {

  private FamilyPages() {}

  static final List<FamilyPage> ALL =
      List.of(
          new FamilyPage(
              "F1 plain title, venue and links after it",
              """
              # Efficient Models

              ## Pruning

              - Movement Pruning: Adaptive Sparsity by Fine-Tuning. *[NeurIPS'20]* [[Paper]](https://arxiv.org/abs/2005.07683) [[Code]](https://github.com/huggingface/block_movement_pruning)
              - Structured Pruning Learns Compact and Accurate Models. *[ACL'22]* [[Paper]](https://arxiv.org/abs/2204.00408) [[Code]](https://github.com/princeton-nlp/CoFiPruning)
              - SparseGPT: Massive Language Models Can be Accurately Pruned in One-Shot. *[arXiv'23]* [[Paper]](https://arxiv.org/abs/2301.00774)

              ## Quantization

              - GPTQ: Accurate Post-Training Quantization for Generative Pre-trained Transformers. *[ICLR'23]* [[Paper]](https://arxiv.org/abs/2210.17323)
              """,
              "- Movement Pruning",
              1,
              "arXiv",
              """
              - Are Sixteen Heads Really Better than One? *[NeurIPS'19]* [[Paper]](https://arxiv.org/abs/1905.10650)
              """),
          new FamilyPage(
              "F2 the title is the link",
              """
              # Neural Fields

              ## Scenes

              - [NeRF in the Wild: Neural Radiance Fields for Unconstrained Photo Collections](https://arxiv.org/abs/2008.02268), Martin-Brualla et al., CVPR 2021 | [github](https://github.com/kwea123/nerf_pl)
              - [NeRF++: Analyzing and Improving Neural Radiance Fields](https://arxiv.org/abs/2010.07492), Zhang et al., arXiv 2020 | [github](https://github.com/Kai-46/nerfplusplus)
              - [Mip-NeRF: A Multiscale Representation for Anti-Aliasing Neural Radiance Fields](https://arxiv.org/abs/2103.13415), Barron et al., ICCV 2021
              """,
              "- [NeRF in the Wild",
              1,
              "ICCV",
              """
              - [Are Sixteen Heads Really Better than One?](https://arxiv.org/abs/1905.10650), Paul Michel et al., NeurIPS 2019
              """),
          new FamilyPage(
              "F3 venue first",
              """
              # Systems

              ## Training

              - [OSDI'20] [A Unified Architecture for Accelerating Distributed DNN Training](https://www.usenix.org/conference/osdi20/presentation/jiang)
              - [MLSys'20] [Blink: Fast and Generic Collectives for Distributed ML](https://arxiv.org/abs/1910.04940)
              - [SOSP'19] [PipeDream: Generalized Pipeline Parallelism for DNN Training](https://arxiv.org/abs/1806.03377)
              """,
              "- [OSDI'20]",
              1,
              "SOSP",
              """
              - [NeurIPS'19] [Are Sixteen Heads Really Better than One?](https://arxiv.org/abs/1905.10650)
              """),
          new FamilyPage(
              "F4 bold title on one line",
              """
              # Prompts

              ## Methods

              1. **The Power of Scale for Parameter-Efficient Prompt Tuning.** *Brian Lester, Rami Al-Rfou, Noah Constant.* EMNLP 2021. [[pdf](https://arxiv.org/abs/2104.08691)] [[code](https://github.com/google-research/prompt-tuning)]
              2. **Prefix-Tuning: Optimizing Continuous Prompts for Generation.** *Xiang Lisa Li, Percy Liang.* ACL 2021. [[pdf](https://arxiv.org/abs/2101.00190)] [[code](https://github.com/XiangLi1999/PrefixTuning)]
              3. **Multitask Prompted Training Enables Zero-Shot Task Generalization.** *Victor Sanh, Albert Webson, Colin Raffel.* ICLR 2022. [[pdf](https://arxiv.org/abs/2110.08207)]
              """,
              "1. **The Power",
              1,
              "ICLR",
              """
              1. **Are Sixteen Heads Really Better than One?** *Paul Michel, Omer Levy, Graham Neubig.* NeurIPS 2019. [[pdf](https://arxiv.org/abs/1905.10650)]
              """),
          new FamilyPage(
              "F5 several lines",
              """
              # Diffusion

              ## Images

              **Denoising Diffusion Probabilistic Models** \\
              *Jonathan Ho, Ajay Jain, Pieter Abbeel* \\
              NeurIPS 2020. [[Paper](https://arxiv.org/abs/2006.11239)] [[Github](https://github.com/hojonathanho/diffusion)] \\
              19 Jun 2020

              **Improved Denoising Diffusion Probabilistic Models** \\
              *Alex Nichol, Prafulla Dhariwal* \\
              ICLR 2021. [[Paper](https://arxiv.org/abs/2102.09672)] [[Github](https://github.com/openai/improved-diffusion)] \\
              18 Feb 2021

              **Diffusion Models Beat GANs on Image Synthesis** \\
              *Prafulla Dhariwal, Alex Nichol* \\
              NeurIPS 2021. [[Paper](https://arxiv.org/abs/2105.05233)] \\
              11 May 2021

              **High-Resolution Image Synthesis with Latent Diffusion Models** \\
              *Robin Rombach, Andreas Blattmann, Dominik Lorenz* \\
              CVPR 2022. [[Paper](https://arxiv.org/abs/2112.10752)] [[Github](https://github.com/CompVis/latent-diffusion)] \\
              20 Dec 2021
              """,
              "**Denoising Diffusion",
              5,
              "NeurIPS",
              """
              **Are Sixteen Heads Really Better than One?** \\
              *Paul Michel, Omer Levy, Graham Neubig* \\
              NeurIPS 2019. [[Paper](https://arxiv.org/abs/1905.10650)]

              """),
          new FamilyPage(
              "F6 bullets below a bullet",
              """
              # Feedback

              ## 2022

              - [Training language models to follow instructions with human feedback](https://arxiv.org/abs/2203.02155)
                - Long Ouyang, Jeff Wu, Xu Jiang, Ryan Lowe
                - Publisher: NeurIPS 2022
                - Code: [official](https://github.com/openai/following-instructions-human-feedback)

              - [WebGPT: Browser-assisted question-answering with human feedback](https://arxiv.org/abs/2112.09332)
                - Reiichiro Nakano, Jacob Hilton, John Schulman
                - Publisher: arXiv 2021
                - Code: [official](https://github.com/openai/webgpt)

              - [Teaching language models to support answers with verified quotes](https://arxiv.org/abs/2203.11147)
                - Jacob Menick, Maja Trebacz, Nat McAleese
                - Publisher: arXiv 2022
              """,
              "- [Training language",
              4,
              "arXiv",
              """

              - [Are Sixteen Heads Really Better than One?](https://arxiv.org/abs/1905.10650)
                - Paul Michel, Omer Levy, Graham Neubig
                - Publisher: NeurIPS 2019
              """),
          new FamilyPage(
              "F7 a table",
              """
              # Multimodal

              ## Instruction Tuning

              | Title | Venue | Date | Code |
              |:------|:-----:|:----:|:----:|
              | [**Visual Instruction Tuning**](https://arxiv.org/abs/2304.08485) | NeurIPS | 2023-04-17 | [Github](https://github.com/haotian-liu/LLaVA) |
              | [**Otter: A Multi-Modal Model with In-Context Instruction Tuning**](https://arxiv.org/abs/2305.03726) | arXiv | 2023-05-05 | [Github](https://github.com/Luodian/Otter) |
              | [**InstructBLIP: Towards General-purpose Vision-Language Models with Instruction Tuning**](https://arxiv.org/abs/2305.06500) | arXiv | 2023-05-11 | [Github](https://github.com/salesforce/LAVIS) |
              """,
              "| [**Visual",
              1,
              "arXiv",
              """
              | [**Are Sixteen Heads Really Better than One?**](https://arxiv.org/abs/1905.10650) | NeurIPS | 2019 | |
              """),
          new FamilyPage(
              "F8 an HTML table",
              """
              # Attacks

              ## Language Models

              <table>
              <tr><th>Title</th><th>Venue</th><th>Year</th></tr>
              <tr><td><a href="https://arxiv.org/abs/2302.12173">Not what you've signed up for: Compromising Real-World Applications with Indirect Prompt Injection</a></td><td>AISec</td><td>2023</td></tr>
              <tr><td><a href="https://arxiv.org/abs/2307.15043">Universal and Transferable Adversarial Attacks on Aligned Language Models</a></td><td>arXiv</td><td>2023</td></tr>
              <tr><td><a href="https://arxiv.org/abs/2012.07805">Extracting Training Data from Large Language Models</a></td><td>USENIX Security</td><td>2021</td></tr>
              </table>
              """,
              "<tr><td><a href=\"https://arxiv.org/abs/2302",
              1,
              "USENIX Security",
              """
              <tr><td><a href="https://arxiv.org/abs/1905.10650">Are Sixteen Heads Really Better than One?</a></td><td>NeurIPS</td><td>2019</td></tr>
              """),
          new FamilyPage(
              "F9 headings with text below",
              """
              # Fuzzing

              ## Papers

              ### AFLNET: A Greybox Fuzzer for Network Protocols (ICST 2020)

              - [Paper](https://mboehme.github.io/paper/ICST20.AFLNet.pdf)

              ### MoonLight: Effective Fuzzing with Near-Optimal Corpora (arXiv 2019)

              - [Paper](https://arxiv.org/abs/1905.13055)

              ### Superion: Grammar-Aware Greybox Fuzzing (ICSE 2019)

              - [Paper](https://arxiv.org/abs/1812.01197)

              ### Angora: Efficient Fuzzing by Principled Search (SP 2018)

              - [Paper](https://arxiv.org/abs/1803.01307)
              """,
              "### AFLNET",
              4,
              "ICSE",
              """
              ### Are Sixteen Heads Really Better than One? (NeurIPS 2019)

              - [Paper](https://arxiv.org/abs/1905.10650)

              """),
          new FamilyPage(
              "F10 citations",
              """
              # Reading

              ## Vision

              - Ren, Shaoqing, et al. "Faster R-CNN: Towards real-time object detection with region proposal networks." NeurIPS 2015. [[pdf]](https://arxiv.org/abs/1506.01497)
              - He, Kaiming, et al. "Mask R-CNN." ICCV 2017. [[pdf]](https://arxiv.org/abs/1703.06870)
              - Redmon, Joseph, et al. "You only look once: Unified, real-time object detection." CVPR 2016. [[pdf]](https://arxiv.org/abs/1506.02640)
              """,
              "- Ren, Shaoqing",
              1,
              "CVPR",
              """
              - Michel, Paul, et al. "Are Sixteen Heads Really Better than One?" NeurIPS 2019. [[pdf]](https://arxiv.org/abs/1905.10650)
              """),
          new FamilyPage(
              "F11 title and venue alone",
              """
              # Learned Databases

              ## Indexes

              * The Case for Learned Index Structures (SIGMOD 2018)
              * ALEX: An Updatable Adaptive Learned Index (SIGMOD 2020)
              * Learning Multi-dimensional Indexes (SIGMOD 2020)
              """,
              "* The Case",
              1,
              "SIGMOD",
              """
              * Are Sixteen Heads Really Better than One? (NeurIPS 2019)
              """));
}
